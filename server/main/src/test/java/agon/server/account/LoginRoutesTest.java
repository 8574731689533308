package agon.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.PageOf;
import agon.protocol.Paths;
import agon.protocol.account.AccountState;
import agon.protocol.account.Login;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Role;
import agon.protocol.account.Session;
import agon.server.db.Database;
import agon.server.http.Auth;
import agon.server.http.Calls;
import agon.server.http.HttpServer;
import agon.server.http.Metrics;
import agon.server.refusal.Refusal;
import com.fasterxml.jackson.core.type.TypeReference;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginRoutesTest {
  private static final LoginRequest ADA = new LoginRequest("Ada", "analytical engine");
  private static final LoginRequest BOSS = new LoginRequest("organizer", "difference engine");

  /** The time, which moves when it is told to. */
  private static final class Hands extends Clock {
    private volatile Instant now = Instant.parse("2026-01-01T10:00:00Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @TempDir Path folder;
  private final Hands clock = new Hands();
  private Database database;
  private Sessions sessions;
  private Accounts accounts;
  private HttpServer server;
  private Calls anybody;

  @BeforeEach
  void open() throws BindException {
    database = Database.open(folder.resolve("agon.db"), clock);
    AccountStore store = new AccountStore(database, clock);
    sessions = new Sessions(new SessionStore(database, clock));
    Auth auth = new Auth(sessions::find);
    accounts = new Accounts(store, sessions, Clock.systemUTC());
    server =
        HttpServer.open(
            "127.0.0.1",
            0,
            new Metrics(),
            List.of(
                routes ->
                    routes.get("/whoami", ctx -> ctx.json(auth.require(ctx, Role.CONTESTANT))),
                new LoginRoutes(accounts, sessions, auth)));
    anybody = new Calls(server.port());
    accounts.register(ADA, "10.0.0.7");
    accounts.organizer(BOSS);
  }

  @AfterEach
  void close() {
    server.close();
    database.close();
  }

  private Calls login(LoginRequest who) {
    Session session = accounts.login(who, "10.0.0.8");
    return anybody.as(session.token());
  }

  private static boolean isIn(Calls caller) {
    Calls.Reply reply = caller.get("/whoami");
    assertTrue(reply.status() == 200 || reply.refusal().equals("401 login_expired"), reply::text);
    return reply.status() == 200;
  }

  private static List<Login> logins(Calls caller) {
    return caller.get(Paths.LOGINS).as(new TypeReference<>() {});
  }

  private AccountState ada(Calls boss) {
    PageOf<AccountState> found =
        boss.get(Paths.ADMIN_ACCOUNTS + "?q=ada").as(new TypeReference<>() {});
    assertEquals(1, found.total());
    return found.items().getFirst();
  }

  @Test
  void aLoginThatIsNotUsedEnds() {
    Calls used = login(ADA);
    Calls unused = login(ADA);
    Calls boss = login(BOSS);
    for (int day = 0; day < 6; day++) {
      clock.forward(Duration.ofDays(1));
      assertTrue(isIn(used));
      assertTrue(isIn(boss));
      Instant now = clock.instant();
      Awaitility.await() // The use is noted by the writer, a moment later.
          .atMost(Duration.ofSeconds(20))
          .until(() -> logins(used).stream().anyMatch(one -> one.usedAt().equals(now)));
    }
    clock.forward(Sessions.IDLE.minusDays(5));
    assertTrue(isIn(used));
    assertFalse(isIn(unused));
  }

  @Test
  void everyLoginEndsSomeDay() {
    Calls caller = login(ADA);
    for (Duration age = Duration.ZERO; age.compareTo(Sessions.WHOLE) < 0; age = age.plusDays(5)) {
      assertTrue(isIn(caller), age::toString);
      Instant now = clock.instant();
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> logins(caller).stream().anyMatch(one -> one.usedAt().equals(now)));
      clock.forward(Duration.ofDays(5));
    }
    clock.forward(Duration.ofMillis(1));
    assertFalse(isIn(caller));
  }

  @Test
  void whatHasEndedIsClearedAway() {
    login(ADA);
    clock.forward(Sessions.IDLE.plusDays(1));
    login(BOSS);
    sessions.sweep();
    assertEquals(
        1L,
        database
            .jdbi()
            .<Long, RuntimeException>withHandle(
                h -> h.createQuery("SELECT count(*) FROM session").mapTo(Long.class).one()));
  }

  @Test
  void onesLoginsAreListedAndEndedOneByOne() {
    Calls here = login(ADA);
    clock.forward(Duration.ofMinutes(1));
    Calls there = login(ADA);
    assertTrue(isIn(there));
    List<Login> all = logins(here);
    assertEquals(3, all.size());
    assertEquals(1, all.stream().filter(Login::current).count());
    assertEquals("10.0.0.8", all.getFirst().address());
    Login other = logins(there).stream().filter(Login::current).findFirst().orElseThrow();

    assertEquals(204, here.delete(Paths.with(Paths.LOGIN_OF, other.id())).status());
    assertFalse(isIn(there));
    assertTrue(isIn(here));
    assertEquals(
        "404 unknown_login", here.delete(Paths.with(Paths.LOGIN_OF, other.id())).refusal());
  }

  @Test
  void nobodyEndsTheLoginOfAnother() {
    Calls ada = login(ADA);
    Calls boss = login(BOSS);
    String id = logins(boss).getFirst().id();
    assertEquals("404 unknown_login", ada.delete(Paths.with(Paths.LOGIN_OF, id)).refusal());
    assertTrue(isIn(boss));
  }

  @Test
  void loggingOutEverywhereEndsAllOfOnesLoginsAndNoOthers() {
    Calls here = login(ADA);
    Calls there = login(ADA);
    Calls boss = login(BOSS);
    assertTrue(isIn(here) && isIn(there) && isIn(boss));
    assertEquals(204, here.delete(Paths.LOGINS).status());
    assertFalse(isIn(here));
    assertFalse(isIn(there));
    assertTrue(isIn(boss));
    assertTrue(isIn(login(ADA)));
  }

  @Test
  void anOrganizerSeesAndEndsTheLoginsOfAnAccount() {
    Calls ada = login(ADA);
    Calls boss = login(BOSS);
    assertTrue(isIn(ada));
    AccountState state = ada(boss);
    assertEquals(2, state.logins());
    String path = Paths.with(Paths.ADMIN_ACCOUNT_LOGINS, "" + state.id());
    List<Login> all = boss.get(path).as(new TypeReference<>() {});
    assertEquals(2, all.size());
    assertEquals(204, boss.delete(path + "?login=" + logins(ada).getFirst().id()).status());
    assertEquals(1, ada(boss).logins());
    assertEquals(204, boss.delete(path).status());
    assertFalse(isIn(ada));
    assertEquals(0, ada(boss).logins());
  }

  @Test
  void aLockedAccountIsOutAtOnceAndCannotLogInUntilItIsUnlocked() {
    Calls ada = login(ADA);
    Calls boss = login(BOSS);
    assertTrue(isIn(ada));
    String id = "" + ada(boss).id();
    assertEquals(204, boss.postRaw(Paths.with(Paths.ADMIN_ACCOUNT_LOCK, id), new byte[0]).status());
    assertFalse(isIn(ada));
    assertTrue(ada(boss).locked());
    Refusal no = assertThrows(Refusal.class, () -> login(ADA));
    assertEquals("account_locked", no.code());
    assertEquals(
        204, boss.postRaw(Paths.with(Paths.ADMIN_ACCOUNT_UNLOCK, id), new byte[0]).status());
    assertTrue(isIn(login(ADA)));
    assertFalse(isIn(ada));
  }

  @Test
  void anOrganizerCannotLockTheirOwnAccount() {
    Calls boss = login(BOSS);
    PageOf<AccountState> found =
        boss.get(Paths.ADMIN_ACCOUNTS + "?q=organizer").as(new TypeReference<>() {});
    String id = "" + found.items().getFirst().id();
    assertEquals(
        "409 own_account",
        boss.postRaw(Paths.with(Paths.ADMIN_ACCOUNT_LOCK, id), new byte[0]).refusal());
    assertTrue(isIn(boss));
  }

  @Test
  void contestantsMayNotSeeOrLockAccounts() {
    Calls ada = login(ADA);
    assertEquals("403 organizer_only", ada.get(Paths.ADMIN_ACCOUNTS).refusal());
    for (String path : List.of(Paths.ADMIN_ACCOUNT_LOCK, Paths.ADMIN_ACCOUNT_UNLOCK)) {
      assertEquals("403 organizer_only", ada.postRaw(Paths.with(path, "2"), new byte[0]).refusal());
    }
    String logins = Paths.with(Paths.ADMIN_ACCOUNT_LOGINS, "2");
    assertEquals("403 organizer_only", ada.get(logins).refusal());
    assertEquals("403 organizer_only", ada.delete(logins).refusal());
    assertEquals("401 login_required", anybody.get(Paths.LOGINS).refusal());
  }
}
