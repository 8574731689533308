package agon.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.compare.Comparison;
import agon.packages.driver.Drivers;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Limits;
import agon.protocol.Mark;
import agon.protocol.Verdict;
import agon.sandbox.Programs;
import agon.sandbox.Sandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.JudgedProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A function that crashes has the line marked on which it did, in every language that tells it:
 * whatever the line ends are, and whether it was the function itself or one that it calls.
 */
@RequiresDocker
@Timeout(180)
class CrashLinesTest {
  private static final Signature CRASH =
      new FunctionSignature(
          "crash", List.of(new Parameter("how", Type.Scalar.INT)), Type.Scalar.INT);

  /** Languages whose programs do not say where they crashed. */
  private static final Set<String> SILENT = Set.of("c", "cpp");

  /** The number n stands in a comment on the line that crashes when n is given. */
  private static final Map<String, String> SOURCES =
      Map.ofEntries(
          Map.entry("python", pythons()),
          Map.entry("pypy", pythons()),
          Map.entry("java", java()),
          Map.entry(
              "kotlin",
              """
              class Node(val next: Node?)

              fun at(a: IntArray, i: Int): Int {
                  return a[i] /*3*/
              }

              class Solution {
                  fun crash(how: Int): Int {
                      val a = IntArray(2)
                      val n: Node? = Node(null).next
                      if (how == 0) return 1 / how /*0*/
                      if (how == 1) return a[how + 7] /*1*/
                      if (how == 2) return n!!.hashCode() /*2*/
                      return at(a, how)
                  }
              }
              """),
          Map.entry(
              "csharp",
              """
              public class Solution {
                  class Node { public Node next; }

                  static int At(int[] a, int i) {
                      return a[i]; /*3*/
                  }

                  public int crash(int how) {
                      var a = new int[2];
                      Node n = null;
                      if (how == 0) return 1 / how; /*0*/
                      if (how == 1) return a[how + 7]; /*1*/
                      if (how == 2) return n.next == null ? 1 : 0; /*2*/
                      return At(a, how);
                  }
              }
              """),
          Map.entry("javascript", scripts("")),
          Map.entry("typescript", scripts(": any")),
          Map.entry(
              "go",
              """
              package main

              type node struct{ next *node }

              func at(a []int, i int) int {
                  return a[i] /*3*/
              }

              func crash(how int) int {
                  a := make([]int, 2)
                  var n *node
                  if how == 0 {
                      return 1 / how /*0*/
                  }
                  if how == 1 {
                      return a[how+7] /*1*/
                  }
                  if how == 2 {
                      n = n.next /*2*/
                  }
                  return at(a, how)
              }
              """),
          Map.entry(
              "rust",
              """
              fn at(a: &Vec<i32>, i: usize) -> i32 {
                  a[i] /*3*/
              }

              fn crash(how: i32) -> i32 {
                  let a = vec![0; 2];
                  let n: Option<i32> = a.iter().copied().find(|x| *x > 7);
                  if how == 0 { return 1 / how; /*0*/ }
                  if how == 1 { return a[how as usize + 7]; /*1*/ }
                  if how == 2 { return n.unwrap(); /*2*/ }
                  at(&a, how as usize)
              }
              """),
          Map.entry(
              "ruby",
              """
              def at(a, i)
                a.fetch(i) # /*3*/
              end

              def crash(how)
                a = [0, 0]
                return 1 / how if how == 0 # /*0*/
                return a.fetch(how + 7) if how == 1 # /*1*/
                return nil.next if how == 2 # /*2*/
                at(a, how)
              end
              """));

  private static String pythons() {
    return """
    def at(a, i):
        return a[i]  # /*3*/


    class Solution:
        def crash(self, how):
            a = [0, 0]
            if how == 0:
                return 1 // how  # /*0*/
            if how == 1:
                return a[how + 7]  # /*1*/
            if how == 2:
                return None.next  # /*2*/
            return at(a, how)
    """;
  }

  private static String java() {
    return """
    class Solution {
        static class Node { Node next; }

        static int at(int[] a, int i) {
            return a[i]; /*3*/
        }

        public int crash(int how) {
            int[] a = new int[2];
            Node n = null;
            if (how == 0) return 1 / how; /*0*/
            if (how == 1) return a[how + 7]; /*1*/
            if (how == 2) return n.next.hashCode(); /*2*/
            return at(a, how);
        }
    }
    """;
  }

  private static String scripts(String any) {
    return """
    const none%1$s = null;

    function at(a%1$s, i%1$s) {
        return a[i].length; /*3*/
    }

    function crash(how%1$s) {
        const a%1$s = [0, 0];
        if (how === 0) throw new RangeError("none"); /*0*/
        if (how === 1) return a[how + 7].length; /*1*/
        if (how === 2) return none.next; /*2*/
        return at(a, how);
    }
    """
        .formatted(any);
  }

  static Stream<Arguments> cases() {
    return Programs.languages()
        .filter(Drivers::has)
        .filter(language -> !SILENT.contains(language))
        .flatMap(language ->
            Stream.of("plain", "Windows", "marked")
                .map(written -> Arguments.of(language, written)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFunctionThatCrashesIsMarkedWhereItDid(String language, String written) throws Exception {
    String text = Objects.requireNonNull(SOURCES.get(language), language);
    String source =
        switch (written) {
          case "Windows" -> text.replace("\n", "\r\n");
          case "marked" -> "\uFEFF" + text.replace("\n", "\r\n");
          default -> text;
        };
    List<JudgedCase> tests = new ArrayList<>();
    for (int how = 0; how <= 3; how++) {
      byte[] input = ("[" + how + "]\n").getBytes(StandardCharsets.UTF_8);
      tests.add(new JudgedCase("" + how, true, () -> input, () -> input));
    }
    Sandbox sandbox = DockerTest.sandbox(language);
    LanguageInfo info =
        sandbox.languages().stream()
            .filter(one -> one.id().equals(language))
            .findFirst()
            .orElseThrow();
    JudgedProblem problem =
        new JudgedProblem("p", new Limits(5_000, 256), CRASH, Comparison.EXACT, tests);
    Judgement judged =
        new Examiner(sandbox, Drivers::sources)
            .examine(
                new Assignment(problem, info, source, tests, true), new Report(0, state -> {}));
    assertEquals(Verdict.RTE, judged.verdict(), judged::toString);
    List<String> lines = text.lines().toList();
    for (int how = 0; how <= 3; how++) {
      String comment = "/*" + how + "*/";
      int line =
          1
              + IntStream.range(0, lines.size())
                  .filter(i -> lines.get(i).contains(comment))
                  .findFirst()
                  .orElseThrow();
      String said = String.valueOf(judged.tests().get(how).message());
      assertTrue(said.endsWith("It was in line " + line + "."), how + ": " + said);
      assertTrue(
          judged.marks().stream().map(Mark::line).toList().contains(line),
          () -> judged.marks().toString());
    }
    assertEquals(4, judged.marks().size(), () -> judged.marks().toString());
  }
}
