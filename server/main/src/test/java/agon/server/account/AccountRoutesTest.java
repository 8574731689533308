package agon.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Paths;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Role;
import agon.protocol.account.Session;
import agon.server.db.Database;
import agon.server.http.Auth;
import agon.server.http.Calls;
import agon.server.http.HttpServer;
import agon.server.http.Metrics;
import agon.server.http.Routes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountRoutesTest {
  private static final LoginRequest ADA = new LoginRequest("Ada", "analytical engine");

  @TempDir Path folder;
  private Database database;
  private Accounts accounts;
  private HttpServer server;
  private Calls calls;

  @BeforeEach
  void open() throws IOException {
    open(false);
  }

  private void open(boolean practice) throws IOException {
    database = Database.open(folder.resolve("agon.db"), Clock.systemUTC());
    AccountStore store = new AccountStore(database, Clock.systemUTC());
    Sessions sessions = new Sessions(new SessionStore(database, Clock.systemUTC()));
    Auth auth = new Auth(sessions::find);
    accounts = new Accounts(store, sessions, Clock.systemUTC());
    PracticeSecret secret = practice ? new PracticeSecret(folder) : null;
    Routes whoami =
        routes -> {
          routes.get("/whoami", ctx -> ctx.json(auth.require(ctx, Role.CONTESTANT)));
          routes.get("/organizer", ctx -> ctx.json(auth.require(ctx, Role.ORGANIZER)));
        };
    server =
        HttpServer.open(
            "127.0.0.1",
            0,
            new Metrics(),
            List.of(new AccountRoutes(accounts, auth, secret), whoami));
    calls = new Calls(server.port());
    if (secret != null) {
      secret.write("http://127.0.0.1:" + server.port());
    }
  }

  @AfterEach
  void close() {
    server.close();
    database.close();
  }

  private long rows(String table) {
    return database
        .jdbi()
        .withHandle(h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one());
  }

  @Test
  void whoRegistersIsLoggedInAndCanLogInAgain() {
    Calls.Reply registered = calls.post(Paths.REGISTER, ADA);
    assertEquals(201, registered.status());
    Session first = registered.as(Session.class);
    assertEquals(Role.CONTESTANT, first.account().role());
    assertEquals("Ada", calls.as(first.token()).get("/whoami").as(Map.class).get("name"));

    Session second =
        calls.post(Paths.LOGIN, new LoginRequest("ada", ADA.password())).as(Session.class);
    assertEquals(first.account(), second.account());
    assertNotEquals(first.token(), second.token());
    assertEquals(200, calls.as(second.token()).get("/whoami").status());
  }

  @Test
  void aLoginOutlivesARestart() throws IOException {
    String token = calls.post(Paths.REGISTER, ADA).as(Session.class).token();
    close();
    open(false);
    assertEquals(200, calls.as(token).get("/whoami").status());
  }

  @Test
  void whoLogsOutIsOutAndOtherLoginsStay() {
    String one = calls.post(Paths.REGISTER, ADA).as(Session.class).token();
    String two = calls.post(Paths.LOGIN, ADA).as(Session.class).token();
    assertEquals(200, calls.as(one).get("/whoami").status());
    assertEquals(204, calls.as(one).post(Paths.LOGOUT, Map.of()).status());
    assertEquals("401 login_expired", calls.as(one).get("/whoami").refusal());
    assertEquals("401 login_expired", calls.as(one).post(Paths.LOGOUT, Map.of()).refusal());
    assertEquals(200, calls.as(two).get("/whoami").status());
    assertEquals(1, rows("session"));
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreTheSameRefusal() {
    calls.post(Paths.REGISTER, ADA);
    Calls.Reply wrong = calls.post(Paths.LOGIN, new LoginRequest("Ada", "difference engine"));
    Calls.Reply unknown = calls.post(Paths.LOGIN, new LoginRequest("Eve", "difference engine"));
    assertEquals("401 wrong_login", wrong.refusal());
    assertEquals(wrong.text(), unknown.text());
    assertEquals(1, rows("session"));
  }

  @Test
  void aNameIsTakenOnceInWhateverCase() {
    calls.post(Paths.REGISTER, ADA);
    Calls.Reply again = calls.post(Paths.REGISTER, new LoginRequest("ADA", "something else"));
    assertEquals("409 name_taken", again.refusal());
    assertEquals(1, rows("account"));
    assertEquals(200, calls.post(Paths.LOGIN, ADA).status());
  }

  @Test
  void strangeNamesAndShortPasswordsAreRefusedAndNothingIsStored() {
    for (LoginRequest bad :
        List.of(
            new LoginRequest("<b>", "long enough"),
            new LoginRequest(" . ", "long enough"),
            new LoginRequest("Ada\u202e", "long enough"),
            new LoginRequest("Ada", "short"))) {
      assertEquals("400 bad_request", calls.post(Paths.REGISTER, bad).refusal(), bad.name());
    }
    assertEquals(0, rows("account"));
    assertEquals(0, rows("session"));
  }

  @Test
  void aMissingOrWrongTokenIsRefused() {
    assertEquals("401 login_required", calls.get("/whoami").refusal());
    assertEquals("401 login_expired", calls.as("nonsense").get("/whoami").refusal());
    assertEquals(
        "401 login_required", calls.get("/whoami", "Authorization", "Basic abc").refusal());
  }

  @Test
  void aContestantIsNoOrganizer() {
    String token = calls.post(Paths.REGISTER, ADA).as(Session.class).token();
    assertEquals("403 organizer_only", calls.as(token).get("/organizer").refusal());
  }

  @Test
  void anOrganizerGetsANewPasswordAndOldLoginsEnd() {
    accounts.organizer(new LoginRequest("organizer", "first password"));
    String old =
        calls
            .post(Paths.LOGIN, new LoginRequest("organizer", "first password"))
            .as(Session.class)
            .token();
    assertEquals(200, calls.as(old).get("/organizer").status());
    accounts.organizer(new LoginRequest("organizer", "second password"));
    assertEquals(
        "401 wrong_login",
        calls.post(Paths.LOGIN, new LoginRequest("organizer", "first password")).refusal());
    Calls.Reply now = calls.post(Paths.LOGIN, new LoginRequest("organizer", "second password"));
    assertEquals(200, calls.as(now.as(Session.class).token()).get("/organizer").status());
    assertEquals("401 login_expired", calls.as(old).get("/organizer").refusal());
  }

  @Test
  void theDatabaseHoldsNeitherTokensNorPasswords() throws Exception {
    String token = calls.post(Paths.REGISTER, ADA).as(Session.class).token();
    database.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(token), file.toString());
        assertFalse(bytes.contains(ADA.password()), file.toString());
      }
    }
    assertTrue(
        Files.readString(folder.resolve("agon.db"), StandardCharsets.ISO_8859_1)
            .contains("$argon2id$"));
  }

  @Test
  void onlyAPracticeServerLogsInWithoutAPassword() {
    assertEquals("404 unknown_path", calls.post(Paths.PRACTICE_SESSION, Map.of()).refusal());
    assertEquals(0, rows("account"));
  }

  @Test
  void aPracticeServerLogsItsOneUserInAsOrganizer() throws IOException {
    close();
    open(true);
    Session first = calls.practice(folder).as(Session.class);
    Session second = calls.practice(folder).as(Session.class);
    assertEquals(first.account(), second.account());
    assertEquals(200, calls.as(second.token()).get("/organizer").status());
    assertEquals(
        "401 wrong_login", calls.post(Paths.LOGIN, new LoginRequest("You", "practice")).refusal());
  }

  @Test
  void whoCannotReadTheSecretDoesNotEnterAPracticeServer() throws IOException {
    close();
    open(true);
    Calls.Reply without = calls.postRaw(Paths.PRACTICE_SESSION, new byte[0]);
    assertEquals("403 practice_secret", without.refusal());
    assertTrue(without.message().contains(PracticeSecret.FILE), without.message());
    for (String wrong : List.of("", "null", "A".repeat(43), "x".repeat(5_000))) {
      Calls.Reply reply =
          calls.postRaw(Paths.PRACTICE_SESSION, new byte[0], Paths.PRACTICE_SECRET, wrong);
      assertEquals("403 practice_secret", reply.refusal());
    }
    assertEquals("403 practice_only", calls.post(Paths.REGISTER, ADA).refusal());
    assertEquals(0, rows("account"));
    assertEquals(0, rows("session"));
  }

  @Test
  void theSecretIsNewAtEachStartAndItsFileTheOwnersAlone() throws IOException {
    Path file = folder.resolve(PracticeSecret.FILE);
    Files.writeString(file, "left by an earlier start, readable by all");
    Set<String> secrets = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      PracticeSecret secret = new PracticeSecret(folder);
      secret.write("http://127.0.0.1:1");
      assertEquals("http://127.0.0.1:1", Files.readAllLines(file).getFirst());
      secrets.add(Files.readAllLines(file).getLast());
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      secret.close();
      assertFalse(Files.exists(file));
    }
    assertEquals(3, secrets.size());
  }

  @Test
  void aPageInABrowserGetsNoPracticeLogin() throws IOException {
    close();
    open(true);
    String secret = Files.readAllLines(folder.resolve(PracticeSecret.FILE)).getLast();
    Calls.Reply reply =
        calls.postRaw(
            Paths.PRACTICE_SESSION,
            new byte[0],
            "Origin",
            "http://evil.example",
            Paths.PRACTICE_SECRET,
            secret);
    assertEquals("403 foreign_page", reply.refusal());
    assertEquals(0, rows("account"));
  }

  @Test
  void passwordsThatAreGuessedFirstAreRefused() {
    for (String weak : List.of("password", "Password1!", "12345678", "aaaaaaaa", "ada-2026")) {
      Calls.Reply reply = calls.post(Paths.REGISTER, new LoginRequest("Ada", weak));
      assertEquals("400 bad_request", reply.refusal(), weak);
      assertTrue(reply.message().contains("guessed first"), reply.message());
    }
    assertEquals(0, rows("account"));
  }

  @Test
  void aLoginThatGoesWrongAgainAndAgainIsToldToWait() {
    calls.post(Paths.REGISTER, ADA);
    Calls.Reply reply = calls.post(Paths.LOGIN, ADA);
    for (int i = 0; i < 3; i++) {
      reply = calls.post(Paths.LOGIN, new LoginRequest("Ada", "difference engine"));
    }
    assertEquals("429 too_many_logins", reply.refusal());
    assertNotNull(reply.header("Retry-After"));
  }
}
