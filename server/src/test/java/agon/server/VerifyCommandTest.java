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
