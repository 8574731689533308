package agon.server.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Json;
import agon.sandbox.SourceFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriversTest {
  private static final List<String> TYPES =
      List.of("double", "string", "int[]", "bool[]", "double[]", "string[][]", "long[][][]");
  private static final int VALUES = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"python", "cpp", "java"})
  void valuesOfEveryTypeSurviveTheWayThroughAFunction(String language) throws Exception {
    Toolchain tools = new Toolchain(folder, language);
    int compared = 0;
    for (String text : TYPES) {
      Type type = Type.parse(text);
      Signature identity = new Signature("same", List.of(new Parameter("value", type)), type);
      String source = identity(language, identity);
      @SuppressWarnings("unchecked")
      List<String> command =
          (List<String>) tools.compile(Drivers.sources(identity, language, source));
      RandomValues values = new RandomValues(text.hashCode());
      for (int i = 0; i < VALUES; i++) {
        JsonNode value = values.of(type);
        ArrayNode arguments = JsonNodeFactory.instance.arrayNode().add(value);
        String input = i % 2 == 0 ? arguments.toString() : RandomValues.escaped(arguments);
        Toolchain.Ran ran = tools.run(command, input);
        assertEquals(0, ran.code(), ran.stderr());
        JsonNode output = Json.mapper().readTree(ran.stdout());
        assertTrue(same(type, value, output), text + ": " + value + "\nbecame " + ran.stdout());
        compared++;
      }
    }
    assertEquals(VALUES * TYPES.size(), compared);
  }

  /** Doubles by their bits, so that -0.0 is not 0.0. */
  private static boolean same(Type type, JsonNode a, JsonNode b) {
    if (type instanceof Type.Array(Type element)) {
      if (!b.isArray() || a.size() != b.size()) {
        return false;
      }
      for (int i = 0; i < a.size(); i++) {
        if (!same(element, a.get(i), b.get(i))) {
          return false;
        }
      }
      return true;
    }
    return type == Type.Scalar.DOUBLE
        ? b.isFloatingPointNumber()
            && Double.doubleToLongBits(a.doubleValue()) == Double.doubleToLongBits(b.doubleValue())
        : (type == Type.Scalar.LONG || type == Type.Scalar.INT)
            ? b.isIntegralNumber() && a.longValue() == b.longValue() && b.canConvertToLong()
            : a.equals(b);
  }

  private static String identity(String language, Signature signature) {
    String constant = Stubs.stub(signature, language);
    return constant.replaceFirst(
        "return .*", language.equals("python") ? "return value" : "return value;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "cpp", "java"})
  void printsAreKeptApartFromTheAnswer(String language) throws Exception {
    Signature add =
        new Signature(
            "add",
            List.of(
                new Parameter("left", Type.Scalar.INT),
                new Parameter("words", Type.parse("string[]")),
                new Parameter("right", Type.Scalar.LONG)),
            Type.Scalar.LONG);
    String source =
        switch (language) {
          case "python" ->
              """
              print("first")
              class Solution:
                  def add(self, left, words, right):
                      print("noise", len(words), Counter(words)["a"])
                      assert sys.stdin.read() == ""
                      return left + right
              """;
          case "cpp" ->
              """
              struct Early { Early() { puts("first"); } } early;
              class Solution {
              public:
                  long long add(int left, vector<string>& words, long long right) {
                      cout << "noise " << words.size() << " " << count(words.begin(), words.end(), "a");
                      string rest;
                      if (cin >> rest) return -1;
                      return left + right;
                  }
              };
              """;
          default ->
              """
              class Solution {
                  static { System.out.println("first"); }
                  public long add(int left, String[] words, long right) throws Exception {
                      Map<String, Integer> counts = new HashMap<>();
                      for (String word : words) counts.merge(word, 1, Integer::sum);
                      System.out.println("noise " + words.length + " " + counts.get("a"));
                      return System.in.read() == -1 ? left + right : -1;
                  }
              }
              """;
        };
    Toolchain.Ran ran =
        new Toolchain(folder, language)
            .compileAndRun(
                Drivers.sources(add, language, source), "[ 2 , [\"a\",\"b\",\"a\"],\n40]\n");
    assertEquals(0, ran.code(), ran.stderr());
    assertEquals("42\n", ran.stdout());
    assertTrue(ran.stderr().contains("first"), ran.stderr());
    assertTrue(ran.stderr().contains("noise 3 2"), ran.stderr());
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "cpp", "java"})
  void stubsCompileAndAnswerWrongly(String language) throws Exception {
    Toolchain tools = new Toolchain(folder, language);
    List<String> types = new ArrayList<>(List.of("string", "bool", "double[][]"));
    for (String text : types) {
      Type type = Type.parse(text);
      Signature signature =
          new Signature(
              "solve",
              List.of(new Parameter("a", Type.parse("string[]")), new Parameter("b", type)),
              type);
      Toolchain.Ran ran =
          tools.compileAndRun(
              Drivers.sources(signature, language, Stubs.stub(signature, language)),
              "[[\"x\"], "
                  + (text.equals("string") ? "\"y\"" : text.equals("bool") ? "true" : "[[1.5]]")
                  + "]");
      assertEquals(0, ran.code(), ran.stderr());
      assertTrue(signature.answerFault(bytes(ran.stdout())).isEmpty(), ran.stdout());
    }
    Toolchain.Ran program =
        tools.compileAndRun(Drivers.sources(null, language, Stubs.stub(null, language)), "1 2\n");
    assertEquals(0, program.code(), program.stderr());
    assertFalse(Comparison.TOKENS.check(bytes("3\n"), bytes(program.stdout())).accepted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpp", "java"})
  void aCompilerNamesTheLineThatTheContestantTyped(String language) throws Exception {
    Signature signature = new Signature("solve", List.of(), Type.Scalar.INT);
    String source = Stubs.stub(signature, language).replace("return 0", "return nought");
    int line = 1 + (int) source.substring(0, source.indexOf("nought")).lines().count() - 1;
    Object compiled =
        new Toolchain(folder, language).compile(Drivers.sources(signature, language, source));
    String said = String.valueOf(compiled);
    String file = language.equals("cpp") ? "solution.cc:" : "Solution.java:";
    assertTrue(said.contains(file + line + ":"), said);
    assertFalse(said.contains("main.cpp:1:"), said);
  }

  @Test
  void aPythonTracebackNamesTheLineThatTheContestantTyped() throws Exception {
    Signature signature = new Signature("solve", List.of(), Type.Scalar.INT);
    String source = "class Solution:\n    def solve(self):\n        return [][3]\n";
    Toolchain.Ran ran =
        new Toolchain(folder, "python")
            .compileAndRun(Drivers.sources(signature, "python", source), "[]");
    assertNotEquals(0, ran.code());
    assertTrue(ran.stderr().contains("solution.py\", line 3, in solve"), ran.stderr());
    assertFalse(ran.stderr().contains("main.py"), ran.stderr());
    assertTrue(ran.stderr().contains("IndexError"), ran.stderr());
  }

  @Test
  void aPythonSolutionAlsoRunsWithoutBeingCompiledBefore() throws Exception {
    Signature signature = new Signature("solve", List.of(), Type.Scalar.INT);
    Toolchain tools = new Toolchain(folder, "python");
    for (SourceFile file :
        Drivers.sources(signature, "python", "def solve():\n    return gcd(12, 18)\n")) {
      Files.write(folder.resolve(file.name()), file.bytes());
    }
    Toolchain.Ran ran =
        tools.run(List.of("python3", "-E", "-s", "-B", folder.resolve("main.py") + ""), "[]");
    assertEquals("6\n", ran.stdout(), ran.stderr());
  }

  @Test
  void pythonResultsOfAnotherTypeAreNamedAndNeverAnswers() throws Exception {
    Toolchain tools = new Toolchain(folder, "python");
    Signature signature = new Signature("solve", List.of(), Type.parse("int[]"));
    for (String wrong : List.of("[1, 'a']", "5", "'12'", "[1.0]", "{1: 2}")) {
      String source = "class Solution:\n    def solve(self):\n        return " + wrong + "\n";
      Toolchain.Ran ran = tools.compileAndRun(Drivers.sources(signature, "python", source), "[]");
      assertEquals(1, ran.code(), wrong);
      assertEquals("", ran.stdout());
      assertTrue(ran.stderr().startsWith("solve must return int[], but "), ran.stderr());
    }
    for (String right : List.of("(1, 2)", "deque([1, 2])", "range(1, 3)")) {
      String source = "class Solution:\n    def solve(self):\n        return " + right + "\n";
      Toolchain.Ran ran = tools.compileAndRun(Drivers.sources(signature, "python", source), "[]");
      assertEquals("[1,2]\n", ran.stdout(), ran.stderr());
    }
  }

  @Test
  void theContestantsTextStaysAsItIsTyped() {
    Signature signature = new Signature("solve", List.of(), Type.Scalar.INT);
    String source = "class Solution: # ${function}\n    pass\n";
    List<SourceFile> files = Drivers.sources(signature, "python", source);
    assertEquals(List.of("main.py", "solution.py"), files.stream().map(SourceFile::name).toList());
    assertEquals(source, files.getLast().text());
    assertEquals(
        List.of(new SourceFile("main.cpp", "int main() {}")),
        Drivers.sources(null, "cpp", "int main() {}"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
