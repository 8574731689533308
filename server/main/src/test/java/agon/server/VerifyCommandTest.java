package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.docker.RequiresDocker;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a setter reads after {@code agon problem verify}. */
@RequiresDocker
class VerifyCommandTest {
  @TempDir Path folder;

  private String verify(int code, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] args = new String[more.length + 3];
    System.arraycopy(
        new String[] {"problem", "verify", folder.resolve("sum").toString()}, 0, args, 0, 3);
    System.arraycopy(more, 0, args, 3, more.length);
    int ended =
        Main.commands(Sandboxes::make, InputStream.nullInputStream(), printed, printed)
            .execute(args);
    String text = out.toString(StandardCharsets.UTF_8);
    assertEquals(code, ended, text);
    return text;
  }

  private void newProblem() {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    assertEquals(
        0,
        Main.commands(Sandboxes::make, InputStream.nullInputStream(), nowhere, nowhere)
            .execute("problem", "new", folder.resolve("sum").toString()));
  }

  @Test
  void theTestsOfEachSolutionAreSeenAndFailedOnesToldWithAllWords() throws Exception {
    newProblem();
    Path accepted = folder.resolve("sum/submissions/accepted");
    Files.writeString(
        accepted.resolve("crash.py"),
        """
        import sys
        v = list(map(int, input().split()))
        if v[0] > 9:
            sys.stderr.write('seen by the setter')
            v[9]
        print(sum(v))
        """);
    String said = verify(1);
    assertTrue(said.matches("(?s).*accepted/sum\\.py +\\.\\|\\.\n.*"), said);
    assertTrue(said.matches("(?s).*accepted/crash\\.py +\\.\\|R\n.*"), said);
    assertTrue(said.contains("accepted/crash.py on secret/1-large: RTE"), said);
    assertTrue(said.contains("printed: seen by the setter"), said);
    assertFalse(said.contains("wrong_answer/first.py on s"), said);
    assertTrue(verify(1, "--failures").contains("wrong_answer/first.py on sample/1: WA"));
  }

  @Test
  void outputsThatAPackageGivesAreJudgedAsItSays() throws Exception {
    newProblem();
    output("valid_output/blanks", "3\n", "  3");
    output("invalid_output/other", "3\n", "4\n");
    String good = verify(0);
    assertTrue(good.contains("All 2 outputs given as right or wrong are judged so."), good);
    output("invalid_output/same", "3\n", "3\n");
    output("valid_output/other", "3\n", "5\n");
    String bad = verify(1);
    assertTrue(bad.contains("data/invalid_output/same.out is accepted."), bad);
    assertTrue(bad.contains("data/valid_output/other.out is rejected: "), bad);
    assertFalse(bad.contains("blanks"), bad);
  }

  @Test
  void aValidatorOfItsOwnJudgesOutputsToo() throws Exception {
    newProblem();
    Path validator = Files.createDirectories(folder.resolve("sum/output_validator"));
    Files.writeString(
        validator.resolve("check.py"),
        """
        import sys
        ok = abs(int(sys.stdin.read()) - int(open(sys.argv[2]).read())) <= 1
        if not ok:
            open(sys.argv[3] + '/judgemessage.txt', 'w').write('too far away')
        sys.exit(42 if ok else 43)
        """);
    output("valid_output/near", "3\n", "4\n");
    output("valid_output/far", "3\n", "9\n");
    String said = verify(1);
    assertTrue(said.contains("data/valid_output/far.out is rejected: too far away"), said);
    assertFalse(said.contains("near.out"), said);
  }

  private void output(String name, String answer, String written) throws Exception {
    Path stem = folder.resolve("sum/data").resolve(name);
    Files.createDirectories(stem.getParent());
    Files.writeString(Path.of(stem + ".in"), "1 2\n");
    Files.writeString(Path.of(stem + ".ans"), answer);
    Files.writeString(Path.of(stem + ".out"), written);
  }

  @Test
  void eachSolutionIsNamedWhileTheTimeLimitIsLookedFor() throws Exception {
    newProblem();
    Path about = folder.resolve("sum/problem.yaml");
    Files.writeString(about, Files.readString(about).replaceAll(" *time_limit.*\n", ""));
    String said = verify(0);
    int looks = said.indexOf("Looking for the time limit:");
    assertTrue(
        looks >= 0 && said.indexOf("accepted/sum.py", looks) < said.indexOf("of limit"), said);
    assertTrue(said.contains("inferred here from the solutions"), said);
  }
}
