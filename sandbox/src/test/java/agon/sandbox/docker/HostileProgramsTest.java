package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Programs that try to get out, to get in the way of others, or to hide what they use. */
@RequiresDocker
class HostileProgramsTest {

  @Test
  void aForkBombIsHeldAndLeavesTheBoxUsable() throws Exception {
    try (Box box = DockerTest.sandbox("python").open("python")) {
      Judged.compile(box, Programs.of("python", "forkbomb"));
      RunLimits limits = new RunLimits(1_000, 10_000, 256L << 20, 1000);
      for (int i = 0; i < 2; i++) {
        assertInstanceOf(Ending.TimedOut.class, box.run(new byte[0], limits).ending());
      }
    }
    assertEquals("hello\n", Judged.stdout(runIn("python", "hello", Judged.ROOMY)));
  }

  @Test
  void thereIsNoNetwork() throws Exception {
    RunResult result = runIn("python", "network", Judged.ROOMY);
    assertEquals("closed\nclosed\nclosed\nclosed\npair\n", Judged.stdout(result));
  }

  @Test
  void whatNamespacesLeaveOpenIsDenied() throws Exception {
    RunResult result = runIn("python", "syscalls", Judged.ROOMY);
    assertEquals(new Ending.Exited(0), result.ending(), () -> Judged.stderr(result));
    String said = Judged.stdout(result);
    assertEquals(8, said.lines().filter(l -> l.endsWith("Operation not permitted")).count(), said);
    assertFalse(said.contains("allowed") || said.contains("opened"), said);
    assertTrue(said.endsWith("uid True\ndescriptors [0, 1, 2]\n"), said);
  }

  @Test
  void nothingIsLeftForTheNextSubmission() throws Exception {
    DockerConfig one = DockerConfig.in(DockerTest.temporary()).withSlots(1);
    try (DockerSandbox sandbox = DockerTest.open(one)) {
      DockerTest.await(sandbox, "python");
      for (int i = 0; i < 3; i++) {
        RunResult litter =
            Judged.run(sandbox, "python", Programs.of("python", "litter"), Judged.ROOMY);
        assertEquals("left\n", Judged.stdout(litter), () -> Judged.stderr(litter));
        RunResult look = Judged.run(sandbox, "python", Programs.of("python", "look"), Judged.ROOMY);
        assertEquals(
            "[]\n[]\n['main.py']\n['main.pyc']\n[]\n",
            Judged.stdout(look),
            () -> Judged.stderr(look));
      }
    }
  }

  @Test
  void theTimeOfChildrenThatNobodyWaitsForIsCounted() throws Exception {
    RunResult result = runIn("python", "children", Judged.ROOMY);
    assertEquals("done\n", Judged.stdout(result));
    assertTrue(result.cpuNanos() > 450_000_000, "CPU time " + result.cpuNanos());
  }

  @Test
  void aChildOutOfMemoryCountsThoughTheParentEndsWell() throws Exception {
    RunResult result =
        runIn("python", "hungrychild", new RunLimits(10_000, 30_000, 64L << 20, 1000));
    assertInstanceOf(Ending.OutOfMemory.class, result.ending());
    // With cgroup v2 the kernel ends the parent as well.
    String parent = DockerTest.engine().cgroupVersion() == 2 ? "" : "fine\n";
    assertEquals(parent, Judged.stdout(result));
  }

  @Test
  void oneTestCannotChangeTheProgramForTheNext() throws Exception {
    try (Box box = DockerTest.sandbox("cpp").open("cpp")) {
      Judged.compile(box, Programs.of("cpp", "patch"));
      for (int i = 0; i < 3; i++) {
        RunResult result = box.run(new byte[0], Judged.ROOMY);
        assertEquals("unchanged unseen\n", Judged.stdout(result), () -> Judged.stderr(result));
      }
    }
  }

  @Test
  void signalsAndExitCodesOfItsOwnProveNothing() throws Exception {
    assertEquals(new Ending.Signalled(9), runIn("python", "own-signal", Judged.ROOMY).ending());
    assertEquals(new Ending.Exited(137), runIn("python", "exit137", Judged.ROOMY).ending());
  }

  @Test
  void bytesPassAsTheyAre() throws Exception {
    byte[] data = new byte[3_000_000];
    new Random(7).nextBytes(data);
    try (Box box = DockerTest.sandbox("python").open("python")) {
      Judged.compile(box, Programs.of("python", "binary"));
      RunResult result = box.run(data, new RunLimits(10_000, 30_000, 256L << 20, 4_000_000));
      assertEquals("3000000 bytes\n", Judged.stderr(result));
      byte[] reversed = new byte[data.length];
      for (int i = 0; i < data.length; i++) {
        reversed[i] = data[data.length - 1 - i];
      }
      assertArrayEquals(reversed, result.stdout());
    }
  }

  @Test
  void muchOnStandardErrorIsCutAndForgiven() throws Exception {
    RunResult result = runIn("python", "noisy", Judged.ROOMY);
    assertEquals(new Ending.Exited(0), result.ending());
    assertEquals("answer\n", Judged.stdout(result));
    assertEquals(64 << 10, result.stderr().length);
  }

  @Test
  void aFileThatIsTooLargeCountsAsOutput() throws Exception {
    assertInstanceOf(Ending.OutputFlood.class, runIn("python", "bigfile", Judged.ROOMY).ending());
  }

  @Test
  void aCompileBombIsACompileError() throws Exception {
    try (Box box = DockerTest.sandbox("cpp").open("cpp")) {
      Compilation compiled =
          box.compile(
              List.of(new SourceFile("main.cpp", "#include \"/dev/zero\"\nint main() {}\n")));
      assertFalse(compiled.ok());
      assertFalse(compiled.output().isBlank());
    }
  }

  @Test
  void severalFilesMakeOneProgram() throws Exception {
    try (Box box = DockerTest.sandbox("python").open("python")) {
      Compilation compiled =
          box.compile(
              List.of(
                  new SourceFile(
                      "driver.py", "import solution\nprint(solution.answer())\nexit(3)\n"),
                  new SourceFile("solution.py", "def answer():\n    return 42\n")));
      assertTrue(compiled.ok(), compiled.output());
      RunResult result = box.run(new byte[0], Judged.ROOMY);
      assertEquals("42\n", Judged.stdout(result), () -> Judged.stderr(result));
      assertEquals(new Ending.Exited(3), result.ending());
    }
  }

  @Test
  void aJavaClassMayHaveAnyNameAndPackage() throws Exception {
    SourceFile source =
        new SourceFile(
            "Main.java",
            """
            package a.b;

            class Helper {
              static String text() { return "found"; }
            }

            public class Solution {
              public static void main(String[] args) { System.out.println(Helper.text()); }
            }
            """);
    RunResult result = Judged.run(DockerTest.sandbox("java"), "java", source, Judged.ROOMY);
    assertEquals("found\n", Judged.stdout(result), () -> Judged.stderr(result));
  }

  private static RunResult runIn(String language, String program, RunLimits limits)
      throws Exception {
    return Judged.run(
        DockerTest.sandbox(language), language, Programs.of(language, program), limits);
  }
}
