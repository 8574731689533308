package agon.server.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Json;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The same function problems in every language, in real boxes. */
@RequiresDocker
@Execution(ExecutionMode.CONCURRENT)
@ParameterizedClass
@MethodSource("agon.sandbox.Programs#languages")
class LanguageDriverTest {
  private static final List<String> TYPES =
      List.of("bool", "int[]", "double[]", "string[][]", "long[][][]");
  private static final int VALUES = 8;
  private static final int MANY = 1_000_000;
  private static final RunLimits ROOMY = new RunLimits(10_000, 30_000, 512L << 20, 32 << 20);

  private final String language;

  LanguageDriverTest(String language) {
    this.language = language;
  }

  @Test
  void valuesOfEveryTypeSurviveTheWayThroughAFunction() throws Exception {
    for (String text : TYPES) {
      Type type = Type.parse(text);
      FunctionSignature identity =
          new FunctionSignature("same", List.of(new Parameter("value", type)), type);
      try (Box box = compiled(identity, identity(identity))) {
        RandomValues values = new RandomValues(text.hashCode());
        for (int i = 0; i < VALUES; i++) {
          JsonNode value = speakable(values.of(type));
          JsonNode arguments = JsonNodeFactory.instance.arrayNode().add(value);
          String out = run(box, i % 2 == 0 ? arguments + "" : RandomValues.escaped(arguments));
          assertTrue(
              RandomValues.same(type, value, Json.mapper().readTree(out)),
              () -> text + ": " + value + "\nbecame " + out);
          assertTrue(
              identity.answerFault(new byte[0], out.getBytes(StandardCharsets.UTF_8)).isEmpty(),
              out);
        }
        if (text.equals("int[]")) {
          String many =
              IntStream.range(0, MANY)
                  .mapToObj(i -> Integer.toString(i * 7919))
                  .collect(Collectors.joining(",", "[", "]"));
          assertEquals(many + "\n", run(box, "[" + many + "]"));
        }
      }
    }
  }

  /** A text in C ends with its first zero byte. */
  private JsonNode speakable(JsonNode value) throws IOException {
    return language.equals("c")
        ? Json.mapper().readTree(value.toString().replace("\\u0000", "nul"))
        : value;
  }

  /** The stub, with the line that answers replaced. */
  private String identity(FunctionSignature signature) {
    String stub = Stubs.stub(signature, language);
    String answer =
        switch (language) {
          case "python", "pypy", "go" -> "return value";
          case "rust", "ruby" -> "value";
          case "c" -> sizes(signature.answerType()) + "return value;";
          default -> "return value;";
        };
    List<String> lines = new ArrayList<>(stub.lines().toList());
    int last = lines.size() - 1;
    while (!lines.get(last).matches("\\s+[^\\s}e].*")) {
      last--;
    }
    lines.set(last, lines.get(last).replaceFirst("\\S.*", answer));
    return String.join("\n", lines) + "\n";
  }

  private static String sizes(Type type) {
    int depth = type.text().split("\\[", -1).length - 1;
    return (depth > 0 ? "*returnSize = valueSize; " : "")
        + (depth > 1 ? "*returnColumnSizes = valueColSize; " : "")
        + (depth > 2 ? "*returnColumnSizes2 = valueColSize2; " : "");
  }

  @Test
  void printsAreKeptApartFromTheAnswer() throws Exception {
    try (Box box = adding()) {
      RunResult ran = box.run(bytes("[ 2 , [\"a\",\"b\",\"a\"], 9007199254740995]\n"), ROOMY);
      String prints = new String(ran.stderr(), StandardCharsets.UTF_8);
      assertEquals(new Ending.Exited(0), ran.ending(), prints);
      assertEquals("9007199254740997\n", new String(ran.stdout(), StandardCharsets.UTF_8), prints);
      assertTrue(prints.contains("first") && prints.contains("noise 3 2"), prints);
    }
  }

  @Test
  void severalLinesToOneProcessAreAnsweredAsByOneProcessEach() throws Exception {
    String text = "\"" + "x".repeat(100_000) + "\"";
    List<String> lines =
        List.of("[1,[],2]", "[3,[" + text + "],-4]", " [ -5 , [ \"a\" ] , 6 ] ", "[7,[],8]");
    try (Box box = adding()) {
      StringBuilder each = new StringBuilder();
      for (String line : lines) {
        each.append(run(box, line + "\n"));
      }
      assertEquals("3\n-1\n1\n15\n", each.toString());
      assertEquals(each.toString(), run(box, String.join("\n", lines) + "\n"));
      assertEquals(each.toString(), run(box, String.join("\n", lines)));
      assertEquals("", run(box, ""));
    }
  }

  /** One that prints, and reads standard input. */
  private Box adding() throws Exception {
    Signature add =
        new FunctionSignature(
            "add",
            List.of(
                new Parameter("left", Type.Scalar.INT),
                new Parameter("words", Type.parse("string[]")),
                new Parameter("right", Type.Scalar.LONG)),
            Type.Scalar.LONG);
    return compiled(add, solution("add." + Drivers.language(language).extension()));
  }

  @Test
  void anUntouchedStubRunsAndAnswers() throws Exception {
    Type words = Type.parse("string[]");
    Type table = Type.parse("double[][]");
    Signature signature =
        new FunctionSignature(
            "solve", List.of(new Parameter("end", words), new Parameter("b", table)), table);
    try (Box box = compiled(signature, Stubs.stub(signature, language))) {
      String out = run(box, "[[\"x\"], [[1.5]]]");
      assertEquals("[]\n", out);
    }
    String program = Stubs.stub(null, language);
    try (Box box = compiled(null, program)) {
      String out = run(box, "1 2\n");
      assertFalse(Comparison.TOKENS.check(bytes("3\n"), bytes(out)).accepted());
    }
  }

  /** At the latest when it runs: some compilers do not ask what a name stands for. */
  @Test
  void aMistakeIsNamedWithTheLineThatTheContestantTyped() throws Exception {
    Signature signature = new FunctionSignature("solve", List.of(), Type.parse("int"));
    List<String> lines = new ArrayList<>(Stubs.stub(signature, language).lines().toList());
    int last = lines.size() - 1;
    while (!lines.get(last).contains("0")) {
      last--;
    }
    lines.set(last, lines.get(last).replace("0", "nought"));
    try (Box box = DockerTest.sandbox(language).open(language)) {
      Compilation compiled =
          box.compile(Drivers.sources(signature, language, String.join("\n", lines) + "\n"));
      String said = compiled.output();
      if (compiled.ok()) {
        RunResult ran = box.run(bytes("[]"), ROOMY);
        assertTrue(ran.ending() instanceof Ending.Exited(int code) && code != 0);
        said = new String(ran.stderr(), StandardCharsets.UTF_8);
      }
      Pattern place = Pattern.compile("(?i)solution\\.\\w+\\D{1,9}" + (last + 1) + "\\b");
      assertTrue(place.matcher(said).find(), said);
    }
  }

  private Box compiled(@Nullable Signature signature, String source) throws Exception {
    Box box = DockerTest.sandbox(language).open(language);
    Compilation compiled = box.compile(Drivers.sources(signature, language, source));
    if (!compiled.ok()) {
      box.close();
    }
    assertTrue(compiled.ok(), () -> compiled.output() + "\n" + source);
    return box;
  }

  private static String run(Box box, String input) throws Exception {
    RunResult ran = box.run(bytes(input), ROOMY);
    assertEquals(
        new Ending.Exited(0), ran.ending(), () -> new String(ran.stderr(), StandardCharsets.UTF_8));
    return new String(ran.stdout(), StandardCharsets.UTF_8);
  }

  private static String solution(String file) throws IOException {
    try (InputStream in = LanguageDriverTest.class.getResourceAsStream("/solutions/" + file)) {
      if (in == null) {
        throw new IOException("There is no solution " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
