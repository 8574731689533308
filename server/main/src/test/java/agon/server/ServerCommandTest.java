package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Paths;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Role;
import agon.server.account.AccountStore;
import agon.server.db.Database;
import agon.server.http.Calls;
import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandTest {
  private static final Pattern READY = Pattern.compile("Agon is ready at http://127.0.0.1:(\\d+)");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(PipedInputStream in, SandboxMaker sandboxes, String... args) {
    return Main.commands(
            sandboxes,
            in,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .execute(args);
  }

  @Test
  void aFileThatIsMissingIsNamedInASentence() throws Exception {
    Path made = folder.resolve("made");
    SandboxMaker none = (choice, config, fail) -> new EchoSandbox(true);
    assertEquals(0, run(new PipedInputStream(), none, "problem", "new", made.toString()));
    assertEquals(
        1,
        run(
            new PipedInputStream(),
            none,
            "problem",
            "stress",
            made.toString(),
            "--generator=nowhere.py",
            "--brute=b.py",
            "--solution=c.py"));
    assertEquals("There is no file nowhere.py.", err.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void aBrokenPackageIsNamedWithWhatIsWrong() throws Exception {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("problem.yaml"), "name: [\n");
    SandboxMaker none = (choice, config, fail) -> new EchoSandbox(true);
    for (String command : List.of("pack", "verify", "export-json")) {
      err.reset();
      assertEquals(1, run(new PipedInputStream(), none, "problem", command, broken.toString()));
      assertTrue(err.toString(StandardCharsets.UTF_8).contains("problem.yaml"), err::toString);
    }
  }

  @Test
  void itSaysWhereItIsReadyAndStopsWhenItsParentIsGone() throws Exception {
    PipedOutputStream parent = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(parent);
    CompletableFuture<Integer> exit =
        CompletableFuture.supplyAsync(() ->
            run(
                in,
                (choice, config, fail) -> new EchoSandbox(true),
                "server",
                "--port=0",
                "--with-parent",
                "--data=" + folder));
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> printed().contains("shown only now"));
    Matcher ready = READY.matcher(printed());
    assertTrue(ready.find(), printed());
    int port = Integer.parseInt(ready.group(1));
    Matcher password = Pattern.compile("'organizer' with the password (\\S+)").matcher(printed());
    assertTrue(password.find(), printed());
    assertEquals(
        200,
        new Calls(port)
            .post(Paths.LOGIN, new LoginRequest("organizer", password.group(1)))
            .status());
    assertFalse(exit.isDone());

    parent.close();
    assertEquals(0, exit.get(30, TimeUnit.SECONDS));
    Assertions.assertThrows(
        ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
  }

  /** Starts a server, waits until the words were printed, and ends it. */
  private String started(String words, String... args) throws Exception {
    out.reset();
    PipedOutputStream parent = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(parent);
    List<String> all = new ArrayList<>(List.of("server", "--port=0", "--with-parent"));
    all.add("--data=" + folder);
    all.addAll(List.of(args));
    CompletableFuture<Integer> exit =
        CompletableFuture.supplyAsync(() ->
            run(in, (choice, config, fail) -> new EchoSandbox(true), all.toArray(String[]::new)));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> printed().contains(words) || exit.isDone());
    parent.close();
    assertEquals(0, exit.get(60, TimeUnit.SECONDS), err::toString);
    return printed();
  }

  @Test
  void aContestantWhoIsCalledOrganizerLocksNobodyOut() throws Exception {
    try (Database database = Database.open(folder.resolve("agon.db"), Clock.systemUTC())) {
      new AccountStore(database, Clock.systemUTC()).create("organizer", null, Role.CONTESTANT);
    }
    String first = started("shown only now");
    assertTrue(first.contains("Log in as 'organizer 2' with"), first);
    String second = started("shown only now", "--new-password");
    assertTrue(second.contains("Log in as 'organizer 2' with"), second);
    String third = started("shown only now", "--organizer=Grace");
    assertTrue(third.contains("Log in as 'Grace' with"), third);
    assertFalse(started("Agon is ready").contains("Log in as"));
  }

  @Test
  void anOrganizerWhoseNameCannotBeHadIsToldInASentenceAndNothingIsServed() {
    try (Database database = Database.open(folder.resolve("agon.db"), Clock.systemUTC())) {
      new AccountStore(database, Clock.systemUTC()).create("Ada", null, Role.CONTESTANT);
    }
    for (String name : List.of("Ada", "<b>", "Аda")) {
      err.reset();
      int exit =
          run(
              new PipedInputStream(),
              (choice, config, fail) -> new EchoSandbox(true),
              "server",
              "--port=0",
              "--data=" + folder,
              "--organizer=" + name);
      assertEquals(1, exit);
      String said = err.toString(StandardCharsets.UTF_8).strip();
      assertTrue(said.contains("name") && said.endsWith(".") && !said.contains("\n"), said);
      assertFalse(printed().contains("ready"));
    }
  }

  @Test
  void whoComesWithTheFirstConnectionFindsTheOrganizerThere() throws Exception {
    List<String> seen = new ArrayList<>();
    try (Server server =
        Server.open(
            new ServerConfig(folder, "127.0.0.1", 0, false, new EchoSandbox(true)),
            name -> null,
            accounts -> {
              accounts.organizer(new LoginRequest("organizer", "long enough"));
              seen.add("made");
            })) {
      Calls calls = new Calls(server.port());
      assertEquals(List.of("made"), seen);
      LoginRequest late = new LoginRequest("Organizer", "something else");
      assertEquals(409, calls.post(Paths.REGISTER, late).status());
      LoginRequest right = new LoginRequest("organizer", "long enough");
      assertEquals(200, calls.post(Paths.LOGIN, right).status());
    }
  }

  @Test
  void aSandboxThatCannotBeHadEndsItWithASentence() {
    int exit =
        run(
            new PipedInputStream(),
            (choice, config, fail) -> {
              assertEquals(SandboxChoice.DOCKER, choice);
              fail.accept("No engine answers.");
              return new EchoSandbox(true);
            },
            "server",
            "--port=0",
            "--sandbox=docker",
            "--practice",
            "--data=" + folder);
    assertEquals(1, exit);
    assertEquals("No engine answers.", err.toString(StandardCharsets.UTF_8).strip());
    assertFalse(printed().contains("password"));
  }

  @Test
  void aRefusedStartIsOneSentence() {
    int exit =
        run(
            new PipedInputStream(),
            (choice, config, fail) -> new EchoSandbox(false),
            "server",
            "--host=0.0.0.0",
            "--data=" + folder);
    assertEquals(1, exit);
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Others could run programs"));
  }
}
