package agon.client.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.core.AppFolders;
import agon.client.core.SafeFiles;
import agon.client.core.ServerClock;
import agon.client.net.ApiFailure;
import agon.client.testing.FakeServer;
import agon.client.testing.ManualTime;
import agon.client.testing.Samples;
import agon.protocol.Judgement;
import agon.protocol.PageOf;
import agon.protocol.ServerInfo;
import agon.protocol.Verdict;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.protocol.account.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code, outbox and login belong to a server and an account, whatever the address. */
class IdentityTest {
  private static final String OURS = "0123456789abcdef0123456789abcdef";
  private static final String FOREIGN = "fedcba9876543210fedcba9876543210";
  private static final Judgement ACCEPTED =
      Samples.judgement(Judgement.State.DONE, 2, Verdict.AC, Verdict.AC);

  private final ManualTime time = new ManualTime();
  private final FakeServer server = ours();
  private final FakeServer moved = ours();
  @TempDir Path home = Path.of("");

  IdentityTest() throws IOException {}

  private static FakeServer ours() throws IOException {
    return new FakeServer()
        .on("GET /info", Samples.server(OURS))
        .on("POST /login", new Session("secret", Samples.ADA))
        .on("GET /languages", List.of(Samples.PYTHON))
        .on("GET /problems", new PageOf<>(List.of(Samples.summary("sum")), 1, 50, 1))
        .on("GET /problems/sum", Samples.problem("sum"))
        .on("GET /competitions", List.of())
        .on("GET /submissions", new PageOf<>(List.of(), 1, 50, 0))
        .on("POST /problems/sum/submissions", Samples.submission(5, Judgement.queued(3)))
        .on("GET /submissions/5", Samples.submission(5, ACCEPTED));
  }

  @AfterEach
  void close() {
    server.close();
    moved.close();
  }

  private AppModel app(FakeServer where) throws ApiFailure {
    return new AppModel(
        new AppFolders(home),
        where.api(),
        time.background(),
        new ServerClock(time),
        RandomGenerator.getDefault());
  }

  private AppModel appAt(FakeServer where) throws ApiFailure {
    AppModel app = app(where);
    app.goTo(where.address());
    return app;
  }

  private static List<RecordedRequest> withToken(FakeServer where) {
    return where.all().stream()
        .filter(one -> one.getHeaders().get("Authorization") != null)
        .toList();
  }

  private static void write(AppModel app, String code) {
    app.open("sum");
    app.solution().choose("python");
    app.solution().edited(code);
  }

  @Test
  void aNewAddressOfTheServerKeepsCodeOutboxAndLogin() throws ApiFailure {
    AppModel before = appAt(server);
    before.session().login("ada", "secret");
    write(before, "print(3)");
    server.silent(true);
    before.submitNow();
    assertEquals(1, before.outbox().waiting().get());
    before.close();

    AppModel after = appAt(moved);

    assertEquals(Samples.ADA, after.session().account().get());
    assertFalse(after.session().loginNeeded().get());
    assertEquals(0, after.outbox().waiting().get());
    assertTrue(moved.body("POST /problems/sum/submissions").contains("print(3)"));
    after.open("sum");
    assertEquals("print(3)", after.solution().source().get());
  }

  @Test
  void aForeignServerAtAKnownAddressNeitherGetsTheTokenNorEndsTheLogin() throws ApiFailure {
    AppModel before = appAt(server);
    before.session().login("ada", "secret");
    write(before, "mine");
    before.close();
    int asked = withToken(server).size();
    server
        .on("GET /info", Samples.server(FOREIGN))
        .on("GET /problems", _ -> FakeServer.refusal(401, "unknown_token"));

    AppModel meanwhile = appAt(server);

    assertNull(meanwhile.session().account().get());
    assertTrue(meanwhile.session().loginNeeded().get());
    assertEquals(asked, withToken(server).size(), "the foreign server learns no token");
    meanwhile.close();

    AppModel after = appAt(moved);
    assertEquals(Samples.ADA, after.session().account().get());
    after.open("sum");
    assertEquals("mine", after.solution().source().get());
  }

  @Test
  void aForeignServerThatTakesTheAddressOfAnOpenWindowLearnsNoTokenEither() throws ApiFailure {
    AppModel app = appAt(server);
    app.session().login("ada", "secret");
    write(app, "mine");
    server.silent(true);
    app.problems().refresh();
    int asked = withToken(server).size();
    server.silent(false);
    server.on("GET /info", Samples.server(FOREIGN));

    app.problems().refresh();
    app.submitNow();
    time.pass(Duration.ofMinutes(1));

    assertEquals(asked, withToken(server).size());
    assertTrue(app.session().loginNeeded().get());
  }

  @Test
  void aRefusalIsBelievedOnlyOfTheServerThatGaveTheLogin() throws ApiFailure {
    AppModel app = appAt(server);
    app.session().login("ada", "secret");
    server
        .on("GET /info", Samples.server(FOREIGN))
        .on("GET /problems", _ -> FakeServer.refusal(401, "unknown_token"));
    app.problems().refresh();
    assertTrue(app.session().loginNeeded().get());
    app.close();

    assertEquals(Samples.ADA, appAt(moved).session().account().get());
  }

  @Test
  void twoAccountsOfOneServerHaveTheirOwnCode() throws ApiFailure {
    AppModel app = appAt(server);
    app.session().login("ada", "secret");
    write(app, "of ada");
    app.session().logout();
    server.on("POST /login", new Session("other", new Account(8, "bob", Role.CONTESTANT)));
    app.session().login("bob", "secret");

    app.open("sum");

    assertEquals("# python stub\n", app.solution().source().get());
    app.solution().edited("of bob");
    app.session().logout();
    server.on("POST /login", new Session("secret", Samples.ADA));
    app.session().login("ada", "secret");
    app.open("sum");
    assertEquals("of ada", app.solution().source().get());
  }

  @Test
  void whatWasKeptByTheAddressIsTakenOver() throws Exception {
    server.on("GET /info", new ServerInfo("0", false, true, false, null, Samples.TIME));
    AppModel older = appAt(server);
    older.session().login("ada", "secret");
    older.close();
    Path drafts = home.resolve("drafts").resolve(SafeFiles.name(server.address()));
    Files.createDirectories(drafts.resolve("sum"));
    Files.writeString(drafts.resolve("sum").resolve("python.txt"), "long kept");
    server.on("GET /info", Samples.server(OURS));

    AppModel app = appAt(server);

    assertEquals(Samples.ADA, app.session().account().get());
    app.open("sum");
    assertEquals("long kept", app.solution().source().get());
    assertFalse(Files.exists(drafts), "it has moved");
  }

  @Test
  void codeOfPracticeOutlivesItsServersData() throws ApiFailure {
    ServerInfo first = new ServerInfo("1", true, true, false, null, Samples.TIME, OURS);
    ServerInfo anew = new ServerInfo("1", true, true, false, null, Samples.TIME, FOREIGN);
    server.on("GET /info", first).on("POST /practice/session", new Session("t", Samples.ADA));
    AppModel app = app(server);
    app.connection().connect(server.address(), "practice");
    write(app, "mine");
    app.close();
    server.on("GET /info", anew);

    AppModel later = app(moved);
    later.connection().expect("practice");
    later.connection().connect(server.address(), "practice");
    later.open("sum");

    assertEquals("mine", later.solution().source().get());
  }
}
