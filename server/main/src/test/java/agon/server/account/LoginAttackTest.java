package agon.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Paths;
import agon.protocol.account.LoginRequest;
import agon.server.db.Database;
import agon.server.http.Auth;
import agon.server.http.Calls;
import agon.server.http.HttpServer;
import agon.server.http.Metrics;
import agon.server.http.RawHttp;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many wrong logins at once, and somebody with the right password among them. */
@Timeout(120)
class LoginAttackTest {
  private static final int CONNECTIONS = 150;
  private static final LoginRequest ADA = new LoginRequest("Ada", "analytical engine");

  @TempDir Path folder;
  private Database database;
  private HttpServer server;
  private Calls calls;

  @BeforeEach
  void open() throws BindException {
    database = Database.open(folder.resolve("agon.db"), Clock.systemUTC());
    AccountStore store = new AccountStore(database, Clock.systemUTC());
    Sessions sessions = new Sessions(new SessionStore(database, Clock.systemUTC()));
    Accounts accounts = new Accounts(store, sessions, Clock.systemUTC());
    server =
        HttpServer.open(
            "127.0.0.1",
            0,
            new Metrics(),
            List.of(new AccountRoutes(accounts, new Auth(sessions::find), null)));
    calls = new Calls(server.port());
  }

  @AfterEach
  void close() {
    server.close();
    database.close();
  }

  private void restart() throws BindException {
    close();
    open();
  }

  /** Logs Ada in while others try those logins on that many connections; the answers they got. */
  private Set<Integer> attack(IntFunction<LoginRequest> wrong) throws InterruptedException {
    Set<Integer> seen = Collections.synchronizedSet(new TreeSet<>());
    AtomicBoolean over = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(CONNECTIONS / 2);
    try (ExecutorService attackers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CONNECTIONS; i++) {
        int number = i;
        attackers.execute(() -> {
          Calls own = new Calls(server.port());
          while (!over.get()) {
            try {
              seen.add(own.post(Paths.LOGIN, wrong.apply(number)).status());
            } catch (RuntimeException e) {
              seen.add(0); // The server may let go of whom it does not serve.
            }
            begun.countDown();
          }
          own.client().shutdownNow();
        });
      }
      try {
        assertTrue(begun.await(60, TimeUnit.SECONDS));
        assertEquals(200, calls.post(Paths.LOGIN, ADA).status());
        assertEquals(
            201, calls.post(Paths.REGISTER, new LoginRequest("Grace", "compiler of A-0")).status());
      } finally {
        over.set(true);
      }
    }
    return seen;
  }

  @Test
  void loginStaysOpenWhileStrangersGuessNames() throws Exception {
    calls.post(Paths.REGISTER, ADA);
    restart(); // Nobody is known any more.
    Set<Integer> answers = attack(i -> new LoginRequest("nobody" + i, "wrong password"));
    assertTrue(Set.of(401, 429, 503).containsAll(answers), answers.toString());
    assertTrue(answers.contains(429), answers.toString());
  }

  @Test
  void loginStaysOpenWhileStrangersGuessPasswords() throws Exception {
    calls.post(Paths.REGISTER, ADA);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      names.add("victim" + (char) ('a' + i));
      LoginRequest victim = new LoginRequest(names.getLast(), "their own secret");
      assertEquals(201, calls.post(Paths.REGISTER, victim).status());
    }
    restart();
    Set<Integer> answers =
        attack(i -> new LoginRequest(names.get(i % names.size()), "wrong password"));
    assertTrue(Set.of(401, 429, 503).containsAll(answers), answers.toString());
    assertTrue(answers.contains(429), answers.toString());
  }

  @Test
  void loginStaysOpenWhileBodiesAreHalfSent() throws IOException {
    calls.post(Paths.REGISTER, ADA);
    List<RawHttp> halves = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        RawHttp half = new RawHttp(server.port());
        halves.add(half);
        half.send("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000\r\n\r\n{");
      }
      assertEquals(200, calls.post(Paths.LOGIN, ADA).status());
    } finally {
      for (RawHttp half : halves) {
        half.close();
      }
    }
  }
}
