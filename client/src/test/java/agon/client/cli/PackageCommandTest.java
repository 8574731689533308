package agon.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.core.AppFolders;
import agon.client.local.PracticeSecret;
import agon.client.net.Api;
import agon.client.net.Link;
import agon.protocol.LanguageInfo;
import agon.protocol.SubmitRequest;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.Sandbox;
import agon.sandbox.SourceFile;
import agon.server.Server;
import agon.server.ServerConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Brings packages to a real server from the terminal. */
class PackageCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder = Path.of("");
  private AppFolders folders = new AppFolders(folder);
  private Server server;

  @BeforeEach
  void open() throws Exception {
    System.setProperty("AGON_HOME", folder.resolve("home").toString());
    folders = AppFolders.standard();
    server =
        Server.open(new ServerConfig(folders.practice(), "127.0.0.1", 0, true, new EchoSandbox()));
  }

  @AfterEach
  void close() {
    System.clearProperty("AGON_HOME");
    server.close();
  }

  private String address() {
    return "http://127.0.0.1:" + server.port();
  }

  private int agon(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--server", address()));
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Cli.addTo(new CommandLine(new CliTest.Top()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }

  private Path pack(String answer) throws IOException {
    Path root = folder.resolve("echo_one");
    for (String part : List.of("statement", "data/secret", ".git")) {
      Files.createDirectories(root.resolve(part));
    }
    Files.writeString(root.resolve("problem.yaml"), "problem_format_version: 2025-09\nname: One\n");
    Files.writeString(root.resolve("statement/problem.en.md"), "Say it.");
    Files.writeString(root.resolve("data/secret/1.in"), "1\n");
    Files.writeString(root.resolve("data/secret/1.ans"), answer + "\n");
    Files.writeString(root.resolve(".git/config"), "not for the server");
    return root;
  }

  private void submit(String source) throws Exception {
    Api api = new Api(new Link(), new PracticeSecret(folders)::of);
    api.link().to(address());
    api.link().token(api.practiceSession().call().token());
    SubmitRequest request = new SubmitRequest("python", source, null);
    long id = api.submit("echo-one", request, "key-" + source).call().id();
    for (int i = 0;
        i < 20 && !api.submission(id, 0, Duration.ofSeconds(5)).call().judgement().done();
        i++) {
      // The next call waits again.
    }
    assertTrue(api.submission(id).call().judgement().done());
  }

  @Test
  void whoCannotReadTheSecretIsToldWhoseServerItIs() throws Exception {
    Files.delete(folders.practice().resolve("practice.secret"));
    assertEquals(1, agon("problem", "versions", "echo-one"));
    assertTrue(err.toString().contains("only the person who started it"), err::toString);
  }

  @Test
  void aFolderIsImportedChangedAndWhatItJudgedIsJudgedAgain() throws Exception {
    assertEquals(0, agon("problem", "import", pack("11").toString()), err::toString);
    assertTrue(out.toString().contains("100 %  sending"), out::toString);
    assertTrue(out.toString().contains("Imported echo-one: version 1, 1 tests."), out::toString);
    submit("11");
    submit("22");

    assertEquals(0, agon("problem", "import", pack("22").toString()), err::toString);
    assertTrue(out.toString().contains("version 2"), out::toString);
    assertTrue(out.toString().contains("agon problem rejudge echo-one"), out::toString);
    assertEquals(0, agon("problem", "versions", "echo-one"), err::toString);
    assertTrue(out.toString().contains("2 verdicts"), out::toString);

    assertEquals(0, agon("problem", "rejudge", "echo-one"), err::toString);
    assertTrue(out.toString().contains("2 submissions are judged again."), out::toString);
    assertTrue(out.toString().contains("AC -> WA"), out::toString);
    assertTrue(out.toString().contains("WA -> AC"), out::toString);
    assertTrue(out.toString().contains("2 verdicts changed."), out::toString);
    assertEquals(0, agon("problem", "rejudge", "echo-one"), err::toString);
    assertTrue(out.toString().contains("nothing to judge again"), out::toString);
    assertEquals(0, agon("problem", "rejudge", "--submission", "1"), err::toString);
    assertTrue(out.toString().contains("No verdict changed."), out::toString);
  }

  @Test
  void aBrokenPackageIsRefusedWithItsReasons() throws Exception {
    Path broken = pack("11");
    Files.delete(broken.resolve("data/secret/1.ans"));
    assertEquals(1, agon("problem", "import", broken.toString()));
    assertTrue(
        err.toString().contains("data/secret/1.in: There is no data/secret/1.ans"), err::toString);
    assertEquals(1, agon("problem", "versions", "echo-one"));
    assertFalse(err.toString().isBlank());
  }

  @Test
  void aLinkOutOfTheFolderIsNotSent() throws Exception {
    Path root = pack("11");
    Path outside = Files.writeString(folder.resolve("secret.txt"), "mine");
    Files.createSymbolicLink(root.resolve("data/secret/2.in"), outside);
    assertEquals(1, agon("problem", "import", root.toString()));
    assertTrue(
        err.toString().contains("data/secret/2.in: This link leads out of the package"),
        err::toString);
    assertEquals(2, agon("problem", "import", folder.resolve("nowhere").toString()));
  }

  /** A sandbox in which every program prints its own source. */
  private record EchoSandbox() implements Sandbox {
    @Override
    public List<LanguageInfo> languages() {
      return List.of(
          new LanguageInfo(
              "python", "Python 3", "3.13", "py", 1, LanguageInfo.State.READY, 1, null));
    }

    @Override
    public boolean isolated() {
      return true;
    }

    @Override
    public int slots() {
      return 1;
    }

    @Override
    public Box open(String language) {
      return new Box() {
        private byte[] source = {};

        @Override
        public Compilation compile(List<SourceFile> files) {
          source = files.getFirst().bytes();
          return new Compilation(true, "", 1, 1);
        }

        @Override
        public RunResult run(byte[] input, RunLimits limits) {
          return new RunResult(
              new Ending.Exited(0), source, new byte[0], 1_000_000, 2_000_000, 1 << 20);
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void close() {}
  }
}
