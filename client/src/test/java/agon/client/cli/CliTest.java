package agon.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.testing.FakeServer;
import agon.client.testing.Samples;
import agon.protocol.Code;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.PageOf;
import agon.protocol.Problem;
import agon.protocol.ProgramFile;
import agon.protocol.Run;
import agon.protocol.Verdict;
import agon.protocol.account.AccountState;
import agon.protocol.account.Login;
import agon.protocol.account.Role;
import agon.protocol.account.Session;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.LeaderboardCell;
import agon.protocol.competition.LeaderboardRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CliTest {
  @Command(name = "agon")
  static final class Top implements Runnable {
    @Override
    public void run() {
      // Only its verbs do anything.
    }
  }

  private static final Judgement ACCEPTED =
      Samples.judgement(Judgement.State.DONE, 2, Verdict.AC, Verdict.AC, Verdict.AC, Verdict.AC);

  private final FakeServer server = new FakeServer();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder = Path.of("");

  CliTest() throws IOException {
    server
        .on("GET /info", Samples.practiceServer(Samples.TIME))
        .on("POST /practice/session", new Session("t", Samples.ADA))
        .on("GET /languages", List.of(Samples.PYTHON, Samples.CPP))
        .on("GET /problems", new PageOf<>(List.of(Samples.summary("sum")), 1, 50, 1))
        .on("GET /problems/sum", Samples.problem("sum"))
        .on("POST /problems/sum/submissions", Samples.submission(5, Judgement.queued(3)));
  }

  @BeforeEach
  void ownHome() {
    System.setProperty("AGON_HOME", folder.resolve("home").toString());
  }

  @AfterEach
  void close() {
    System.clearProperty("AGON_HOME");
    server.close();
  }

  private int agon(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--server", server.address()));
    return Cli.addTo(new CommandLine(new Top()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }

  private String file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "print(3)").toString();
  }

  @Test
  void aStatementThatIsAPdfIsSavedAndSaidToBeOne() throws IOException {
    Problem usual = Samples.problem("sum");
    server
        .on(
            "GET /problems/sum",
            new Problem(
                "sum",
                usual.title(),
                "The statement of this problem is a PDF.",
                usual.level(),
                usual.tags(),
                usual.kind(),
                usual.limits(),
                usual.codeStubs(),
                usual.testCases(),
                usual.status(),
                "sv",
                List.of("en", "sv"),
                "statement/problem.sv.pdf"))
        .on("GET /problems/sum/files", _ -> new MockResponse.Builder().body("%PDF").build());
    assertEquals(0, agon("show", "sum", "--lang", "sv"), err::toString);
    String marker = "The statement is a PDF. It is saved here: ";
    String line =
        out.toString().lines().filter(one -> one.startsWith(marker)).findFirst().orElseThrow();
    assertEquals("%PDF", Files.readString(Path.of(line.substring(marker.length()))));
    assertTrue(out.toString().contains("Shown in sv; there are en, sv."), out::toString);
    assertEquals("sv", server.seen("GET /problems/sum").getLast().getUrl().queryParameter("lang"));
  }

  @Test
  void onesLoginsAreListedAndEnded() {
    Instant noon = Instant.parse("2026-01-01T12:00:00Z");
    server
        .on(
            "GET /logins",
            List.of(
                new Login("a1", noon, noon, "10.0.0.7", true),
                new Login("b2", noon, noon, null, false)))
        .on("DELETE /logins/b2", "")
        .on("DELETE /logins", "");
    assertEquals(0, agon("logins"), err::toString);
    assertTrue(out.toString().contains("10.0.0.7  this one"), out::toString);
    assertEquals(0, agon("logins", "--end", "b2"), err::toString);
    assertEquals(1, server.seen("DELETE /logins/b2").size());
    assertEquals(0, agon("logins", "--end-all"), err::toString);
    assertEquals(1, server.seen("DELETE /logins").size());
  }

  @Test
  void anOrganizerFindsAnAccountByItsNameAndLocksIt() {
    List<AccountState> found =
        List.of(
            new AccountState(6, "Adam", Role.CONTESTANT, false, 1),
            new AccountState(7, "Ada", Role.CONTESTANT, false, 2));
    server
        .on("GET /admin/accounts", new PageOf<>(found, 1, 50, 2))
        .on("POST /admin/accounts/7/lock", "")
        .on("DELETE /admin/accounts/7/logins", "");
    assertEquals(0, agon("accounts", "ada"), err::toString);
    assertTrue(out.toString().contains("7  Ada   contestant  2 logins"), out::toString);
    assertEquals(0, agon("accounts", "--lock", "ada"), err::toString);
    assertEquals(1, server.seen("POST /admin/accounts/7/lock").size());
    assertEquals(0, agon("logins", "--of", "Ada", "--end", "c3"), err::toString);
    assertEquals(
        "login=c3", server.seen("DELETE /admin/accounts/7/logins").getFirst().getUrl().query());
    assertEquals(1, agon("accounts", "--lock", "Adele"));
    assertTrue(err.toString().contains("no account called 'Adele'"), err::toString);
  }

  @Test
  void problemsAreListed() {
    assertEquals(0, agon("problems", "--level", "easy", "--tag", "graphs"), err::toString);

    assertTrue(out.toString().contains("sum  Title of sum  Easy  graphs"), out::toString);
    assertTrue(out.toString().contains("Page 1 of 1, 1 problems."), out::toString);
    assertEquals(
        "page=1&size=50&level=Easy&tag=graphs",
        server.seen("GET /problems").getFirst().getUrl().query());
  }

  @Test
  void aStatementReadsWellInATerminal() {
    assertEquals(0, agon("show", "sum"), err::toString);

    assertTrue(out.toString().contains("Add a and b, where 1 <= a <= 10^9."), out::toString);
    assertTrue(out.toString().contains("Task\n----"), out::toString);
    assertTrue(out.toString().contains("Sample 1\n  1 2\nAnswer\n  3\n"), out::toString);
  }

  @Test
  void aStubIsPrintedAlone() {
    assertEquals(0, agon("show", "sum", "--stub", "cpp"));
    assertEquals("// cpp stub\n", out.toString());
    assertEquals(2, agon("show", "sum", "--stub", "ada"));
    assertTrue(err.toString().contains("cpp, python"), err::toString);
  }

  @Test
  void anAcceptedSubmissionEndsWithZero() throws IOException {
    server.inTurn(
        "GET /submissions/5",
        FakeServer.json(
            200,
            Samples.submission(5, Samples.judgement(Judgement.State.RUNNING, 1, null, Verdict.AC))),
        FakeServer.json(
            200,
            Samples.submission(
                5,
                Samples.judgement(
                    Judgement.State.DONE, 2, Verdict.AC, Verdict.AC, Verdict.AC, Verdict.AC))));

    assertEquals(0, agon("submit", "sum", file("a.py"), "--competition", "3"), err::toString);

    assertTrue(out.toString().endsWith("...\nSentence of AC.\n"), out::toString);
    String body = server.body("POST /problems/sum/submissions");
    assertTrue(body.contains("\"language\":\"python\""), body);
    assertTrue(body.contains("\"competitionId\":3"), body);
  }

  @Test
  void aRejectedSubmissionEndsWithOne() throws IOException {
    server.on(
        "GET /submissions/5",
        Samples.submission(
            5, Samples.judgement(Judgement.State.DONE, 2, Verdict.WA, Verdict.AC, Verdict.WA)));

    assertEquals(1, agon("submit", "sum", file("a.py")));

    assertTrue(out.toString().endsWith(".x\nSentence of WA.\n"), out::toString);
  }

  @Test
  void whatWouldNotCountInARunningCompetitionIsNotSentUnasked() throws IOException {
    server
        .on("GET /competitions", List.of(Samples.competition(3, Samples.TIME, "sum")))
        .on("GET /submissions/5", Samples.submission(5, ACCEPTED));

    assertEquals(2, agon("submit", "sum", file("a.py")));
    assertEquals(List.of(), server.seen("POST /problems/sum/submissions"));
    assertTrue(err.toString().contains("Round 3 is running with this problem"), err::toString);
    assertTrue(err.toString().contains("--competition 3, or --practice"), err::toString);

    assertEquals(0, agon("submit", "sum", file("a.py"), "--practice"), err::toString);
    assertFalse(server.body("POST /problems/sum/submissions").contains("\"competitionId\":3"));
    assertEquals(2, agon("submit", "sum", file("a.py"), "--practice", "--competition", "3"));
  }

  @Test
  void aCompetitionWithOtherProblemsOrOneThatIsOverIsNoReasonToAsk() throws IOException {
    Instant earlier = Samples.TIME.minus(Duration.ofHours(5));
    server
        .on(
            "GET /competitions",
            List.of(
                Samples.competition(3, Samples.TIME, "max"),
                Samples.competition(2, earlier, "sum")))
        .on("GET /submissions/5", Samples.submission(5, ACCEPTED));

    assertEquals(0, agon("submit", "sum", file("a.py")), err::toString);
  }

  @Test
  void wrongUseEndsWithTwoAndASentence() throws IOException {
    assertEquals(2, agon("submit", "sum"));
    assertEquals(2, agon("submit", "sum", folder.resolve("nothing.py").toString()));
    assertEquals(2, agon("submit", "sum", file("a.txt")));

    assertTrue(err.toString().contains("files that end in '.txt'"), err::toString);
    assertEquals(List.of(), server.seen("POST /problems/sum/submissions"));
  }

  @Test
  void sourcesAreReadAsEditorsAndShellsWriteThem() throws IOException {
    server.on("POST /problems/sum/submissions", Samples.submission(5, ACCEPTED));
    for (Charset charset :
        List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
      Path written = folder.resolve("marked.py");
      Files.write(written, "\uFEFFprint('\u00e9')\r\n".getBytes(charset));
      assertEquals(0, agon("submit", "sum", written.toString()), err::toString);
      String sent = server.body("POST /problems/sum/submissions");
      assertTrue(sent.contains("\"source\":\"print('\u00e9')\\r\\n\""), sent);
    }
  }

  @Test
  void whatIsNoTextOrEmptyOrTooLargeIsNotSentAndSaid() throws IOException {
    Path odd = folder.resolve("odd.py");
    byte[] latin = {'#', (byte) 0xe9, '\n'};
    byte[] unmarked = "print(1)".getBytes(StandardCharsets.UTF_16LE);
    for (byte[] bytes : List.of(latin, unmarked)) {
      Files.write(odd, bytes);
      for (String verb : List.of("submit", "run")) {
        assertEquals(2, agon(verb, "sum", odd.toString()));
      }
      assertEquals(2, agon("run", "sum", file("a.py"), "--input", odd.toString()));
      assertTrue(err.toString().contains("odd.py is not UTF-8 text"), err.toString());
      err.getBuffer().setLength(0);
    }
    for (String empty : List.of("", "\n \n")) {
      Files.writeString(odd, empty);
      assertEquals(2, agon("submit", "sum", odd.toString()));
      assertTrue(err.toString().contains("odd.py is empty, so nothing was sent"), err::toString);
      err.getBuffer().setLength(0);
    }
    Files.writeString(odd, "#".repeat((1 << 20) + 1));
    assertEquals(2, agon("submit", "sum", odd.toString()));
    assertTrue(err.toString().contains("is larger than 1024 KiB"), err.toString());
    Path none = Files.createDirectories(folder.resolve("none"));
    Files.writeString(none.resolve("notes.txt"), "x");
    assertEquals(2, agon("submit", "sum", none.toString()));
    assertTrue(err.toString().contains("There is no source of a program in"), err.toString());
    assertEquals(0, server.seen("POST /problems/sum/submissions").size());
  }

  @Test
  void everyEndingOfALanguageTellsItInAnyCase() throws IOException {
    server
        .on("POST /problems/sum/submissions", Samples.submission(5, ACCEPTED))
        .on(
            "GET /languages",
            List.of(
                language("c", "c"),
                language("python", "py", "py3"),
                language("cpp", "cpp", "cc", "cxx", "c++", "C"),
                language("java", "java")));
    Map<String, String> endings =
        Map.of(
            "a.cc", "cpp", "a.cxx", "cpp", "b.C", "cpp", "c.CPP", "cpp", "c.c", "c", "x.py3",
            "python", "M.JAVA", "java", "y.Py", "python");
    for (Map.Entry<String, String> one : endings.entrySet()) {
      assertEquals(0, agon("submit", "sum", file(one.getKey())), err::toString);
      String sent = server.body("POST /problems/sum/submissions");
      assertTrue(sent.contains("\"language\":\"" + one.getValue() + "\""), sent);
    }
  }

  private String sent(String... files) throws IOException {
    List<String> words = new ArrayList<>(List.of("submit", "sum"));
    for (String name : files) {
      words.add(name.startsWith("-") ? name : file(name));
    }
    err.getBuffer().setLength(0);
    assertEquals(0, agon(words.toArray(String[]::new)), err::toString);
    return server.body("POST /problems/sum/submissions");
  }

  private String refused(String... files) throws IOException {
    List<String> words = new ArrayList<>(List.of("submit", "sum"));
    for (String name : files) {
      words.add(file(name));
    }
    err.getBuffer().setLength(0);
    assertEquals(2, agon(words.toArray(String[]::new)));
    return err.toString();
  }

  @Test
  void severalFilesAreOneProgramInTheLanguageOfAll() throws IOException {
    server
        .on("POST /problems/sum/submissions", Samples.submission(5, ACCEPTED))
        .on("POST /problems/sum/runs", new Run("r", "sum", "python", ACCEPTED))
        .on(
            "GET /languages",
            List.of(
                language("c", "c"),
                language("python", "py", "py3"),
                language("cpp", "cpp", "cc", "C"),
                language("java", "java")));
    assertTrue(sent("a.cc", "tree.h", "b.C").contains("\"language\":\"cpp\""));
    assertTrue(sent("a.c", "tree.h").contains("\"language\":\"c\""));
    String sent = sent("Main.java", "TREE.JAVA", "--main=Main.java");
    assertTrue(sent.contains("{\"name\":\"Main.java\",\"text\":\"print(3)\"}"), sent);
    assertTrue(sent.contains("{\"name\":\"TREE.java\",\"text\":\"print(3)\"}"), sent);
    assertTrue(sent.contains("\"main\":\"Main.java\""), sent);
    assertEquals(0, agon("run", "sum", file("a.py"), file("b.py3")), err::toString);
    assertTrue(server.body("POST /problems/sum/runs").contains("b.py3"));

    int before = server.seen("POST /problems/sum/submissions").size();
    assertTrue(refused("a.py", "b.cc").contains("not of one language: a.py, b.cc"));
    assertTrue(refused("a.py", "b.txt").contains("files that end in '.txt'"));
    assertTrue(refused("tree.h", "leaf.h").contains("no source of a program"));
    assertTrue(refused("a.py", "a.py").contains("'a.py' is there twice"));
    assertTrue(refused("a.py", "a b.py").contains("'a b.py' cannot be called so"));
    assertEquals(before, server.seen("POST /problems/sum/submissions").size());
  }

  @Test
  void aFolderIsAProgramAndWhatIsNoneOfItIsSaid() throws IOException {
    server.on("POST /problems/sum/submissions", Samples.submission(5, ACCEPTED));
    Path program = folder.resolve("program");
    Files.createDirectories(program.resolve("inner"));
    for (String name : List.of("main.py", "tree.py", "notes.txt", ".hidden.py")) {
      Files.writeString(program.resolve(name), "print(" + name.length() + ")");
    }
    assertEquals(0, agon("submit", "sum", program.toString()), err::toString);
    assertTrue(out.toString().contains("Left out: inner, notes.txt."), out::toString);
    String sent = server.body("POST /problems/sum/submissions");
    assertTrue(sent.contains("main.py") && sent.contains("tree.py"), sent);
    assertFalse(sent.contains("notes") || sent.contains("hidden"), sent);
    Files.writeString(program.resolve("main.cpp"), "int main() {}");
    assertEquals(2, agon("submit", "sum", program.toString()));
    assertTrue(err.toString().contains("not of one language"), err::toString);
    assertEquals(0, agon("submit", "sum", program.toString(), "--language", "cpp"), err::toString);
    assertTrue(
        server.body("POST /problems/sum/submissions").contains("\"source\":\"int main() {}\""));
  }

  @Test
  void whatWasHandedInIsPrintedWithAllItsFiles() {
    List<ProgramFile> files =
        List.of(new ProgramFile("main.py", "import b"), new ProgramFile("b.py", "x = 1\n"));
    server.on(
        "GET /submissions/5", Samples.submission(5, ACCEPTED).with(new Code("", files, null)));
    assertEquals(0, agon("submission", "5"), err::toString);
    assertTrue(out.toString().contains("== main.py\nimport b\n\n== b.py\nx = 1\n"), out::toString);
    server.on("GET /submissions/6", Samples.submission(6, ACCEPTED).with(Code.of("print(6)")));
    assertEquals(0, agon("submission", "6"), err::toString);
    assertTrue(out.toString().endsWith("\nprint(6)\n"), out::toString);
  }

  private static LanguageInfo language(String id, String... extensions) {
    return new LanguageInfo(
        id, id, null, extensions[0], List.of(extensions), 1, LanguageInfo.State.READY, 1, null);
  }

  @Test
  void aRunShowsWhereTheSamplesFail() throws IOException {
    server.on(
        "POST /problems/sum/runs",
        new Run(
            "r",
            "sum",
            "python",
            Samples.judgement(Judgement.State.DONE, 1, Verdict.WA, Verdict.WA)));

    assertEquals(1, agon("run", "sum", file("a.py")));

    assertTrue(out.toString().startsWith("x\nSentence of WA."), out::toString);
  }

  @Test
  void theBoardShowsTriesTimesAndTheFirstSolver() {
    LeaderboardRow row =
        new LeaderboardRow(
            1,
            7,
            "ada",
            false,
            1,
            2_580_000,
            List.of(
                new LeaderboardCell("A", 2_580_000, 2, 0, true),
                new LeaderboardCell("B", -1, 3, 0, false),
                new LeaderboardCell("C", -1, 0, 2, false)));
    server.on(
        "GET /leaderboard/3",
        new Leaderboard(
            3, 1, Samples.TIME, List.of("A", "B", "C", "D"), 1, 50, 1, List.of(row), 5000));

    assertEquals(0, agon("board", "3"), err::toString);

    assertTrue(out.toString().contains(">  1  ada  1  0:43  +2 0:43*  -3  ?2  ."), out::toString);
  }

  @Test
  void aServerThatWantsALoginSaysHow() {
    server.on("GET /info", Samples.contestServer());

    assertEquals(1, agon("problems"));

    assertTrue(err.toString().contains("--login NAME"), err::toString);
  }

  @Test
  void noServerIsASentence() {
    server.close();

    assertEquals(1, agon("problems"));

    assertTrue(err.toString().startsWith("No answer from "), err::toString);
  }
}
