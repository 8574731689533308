package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program on the JVM has the whole memory limit for its objects, as one in C++ has. */
@RequiresDocker
class JvmMemoryTest {
  private static final int[] LIMITS = {64, 128, 256, 512, 1024};

  /** Reads how many arrays, and of how many MB each; or calls itself without end for 0. */
  private static final Map<String, SourceFile> PROGRAMS =
      Map.of(
          "java",
          new SourceFile(
              "Main.java",
              """
              class Main {
                static int deep() { return deep() + 1; }
                public static void main(String[] args) {
                  var in = new java.util.Scanner(System.in);
                  byte[][] kept = new byte[in.nextInt()][];
                  if (kept.length == 0) { deep(); }
                  int size = in.nextInt() << 20;
                  for (int i = 0; i < kept.length; i++) {
                    kept[i] = new byte[size];
                    for (int j = 0; j < size; j += 4096) { kept[i][j] = 1; }
                  }
                  System.out.println(kept.length);
                }
              }
              """),
          "kotlin",
          new SourceFile(
              "main.kt",
              """
              fun deep(): Int = deep() + 1

              fun main() {
                  val (count, size) = readln().split(" ").map { it.toInt() }
                  if (count == 0) deep()
                  val kept = Array(count) { ByteArray(size shl 20) }
                  for (one in kept) for (j in one.indices step 4096) one[j] = 1
                  println(kept.size)
              }
              """));

  private static RunResult run(Box box, int limitMb, int count, int sizeMb) throws Exception {
    return box.run(
        (count + " " + sizeMb + "\n").getBytes(StandardCharsets.UTF_8),
        new RunLimits(10_000, 40_000, (long) limitMb << 20, 65_536));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "kotlin"})
  void whatFitsTheLimitInCppFitsIt(String language) throws Exception {
    try (Box box = DockerTest.sandbox(language).open(language)) {
      Judged.compile(box, Objects.requireNonNull(PROGRAMS.get(language)));
      for (int limit : LIMITS) {
        String what = language + " at " + limit + " MB: ";
        int room = limit - 4;
        assertEquals(new Ending.Exited(0), run(box, limit, 1, room).ending(), what + "one array");
        assertEquals(
            new Ending.Exited(0), run(box, limit, 2, room / 2).ending(), what + "two arrays");
        assertEquals(new Ending.Exited(0), run(box, limit, room, 1).ending(), what + "many arrays");
        assertEquals(
            new Ending.OutOfMemory(), run(box, limit, 1, limit + 16).ending(), what + "too large");
        assertEquals(
            new Ending.OutOfMemory(), run(box, limit, 2 * limit, 1).ending(), what + "too many");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "kotlin"})
  void aRecursionWithoutEndIsNoLackOfMemory(String language) throws Exception {
    try (Box box = DockerTest.sandbox(language).open(language)) {
      Judged.compile(box, Objects.requireNonNull(PROGRAMS.get(language)));
      for (int limit : LIMITS) {
        RunResult result = run(box, limit, 0, 1);
        String said = new String(result.stderr(), StandardCharsets.UTF_8);
        assertEquals(new Ending.Exited(1), result.ending(), limit + " MB");
        assertTrue(said.contains("java.lang.StackOverflowError"), said);
        assertTrue(
            result.memoryBytes() < 192 << 20, limit + " MB: " + (result.memoryBytes() >> 20));
      }
    }
  }
}
