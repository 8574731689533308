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
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
  private static final List<String> KINDS =
      List.of(
          "int",
          "long",
          "double",
          "bool",
          "string",
          "char",
          "tree",
          "list",
          "graph",
          "interval",
          "int?",
          "double?",
          "char?",
          "string?",
          "interval?",
          "int[]?",
          "char[][]",
          "string[]",
          "tree[]",
          "list[][]",
          "interval[]",
          "int?[]",
          "graph[]",
          "string?[]",
          "tree[]?[]",
          "interval?[]",
          "long[][]?[]");
  private static final int VALUES = 8;
  private static final int CHAIN = 100_000;
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
        ? Json.mapper().readTree(value.toString().replace("\\u0000", "x"))
        : value;
  }

  /** The stub, with the line that answers replaced. */
  private String identity(FunctionSignature signature) {
    return answering(signature, answering(signature.answerType()));
  }

  private String answering(FunctionSignature signature, String answer) {
    String stub = Stubs.stub(signature, language);
    List<String> lines = new ArrayList<>(stub.lines().toList());
    int last = lines.size() - 1;
    while (!lines.get(last).matches("\\s+[^\\s}e].*")) {
      last--;
    }
    lines.set(last, lines.get(last).replaceFirst("\\S.*", answer));
    return String.join("\n", lines) + "\n";
  }

  /** What returns the argument. */
  private String answering(Type type) {
    return switch (language) {
      case "python", "pypy", "go" -> "return value";
      case "rust", "ruby" -> "value";
      case "c" -> sizes(type) + "return value;";
      default -> "return value;";
    };
  }

  private static String sizes(Type type) {
    int depth = Parts.kind(type).split("\\[", -1).length - 1;
    return IntStream.range(0, depth)
        .mapToObj(level -> level == 0 ? "Size" : level == 1 ? "ColumnSizes" : "ColumnSizes" + level)
        .map(name -> "*return%s = value%s; ".formatted(name, name.replace("umnSizes", "Size")))
        .collect(Collectors.joining());
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

  /** A class with a method for each type, which returns what it is given. */
  @Test
  void valuesOfEveryTypeSurviveTheWayThroughAClass() throws Exception {
    List<Method> methods = new ArrayList<>();
    for (String text : KINDS) {
      Type type = Type.parse(text);
      methods.add(new Method("echo" + methods.size(), List.of(new Parameter("value", type)), type));
    }
    methods.add(new Method("echo" + methods.size(), List.of(), null));
    ClassSignature echoes =
        new ClassSignature("Echoes", List.of(new Parameter("first", Type.Scalar.INT)), methods);
    RandomValues values = new RandomValues(7);
    try (Box box = compiled(echoes, echoing(echoes))) {
      StringBuilder inputs = new StringBuilder();
      List<JsonNode> sent = new ArrayList<>();
      for (int line = 0; line < 3; line++) {
        ArrayNode input = JsonNodeFactory.instance.arrayNode();
        ArrayNode names = input.addArray().add("Echoes");
        ArrayNode arguments = input.addArray();
        arguments.addArray().add(1);
        for (int i = 0; i < 4 * methods.size(); i++) {
          Method method = methods.get(i % methods.size());
          names.add(method.name());
          ArrayNode given = arguments.addArray();
          method.parameters().forEach(one -> given.add(values.of(one.type())));
        }
        JsonNode said = speakable(input);
        sent.add(said.get(1));
        inputs.append(line == 0 ? RandomValues.escaped(said) : said.toString()).append('\n');
      }
      List<String> answers = run(box, inputs.toString()).lines().toList();
      assertEquals(sent.size(), answers.size());
      chainsSurvive(box);
      for (int line = 0; line < sent.size(); line++) {
        JsonNode results = Json.mapper().readTree(answers.get(line));
        assertEquals(sent.get(line).size(), results.size());
        assertTrue(results.get(0).isNull());
        for (int i = 1; i < results.size(); i++) {
          Type type = methods.get((i - 1) % methods.size()).returns();
          JsonNode value = sent.get(line).get(i).path(0);
          JsonNode result = results.get(i);
          assertTrue(
              type == null ? result.isNull() : RandomValues.same(type, value, result),
              () -> (type == null ? "void" : type.text()) + ": " + value + "\nbecame " + result);
        }
      }
    }
  }

  /** Deeper than recursion would go everywhere. */
  private static void chainsSurvive(Box box) throws Exception {
    String list =
        IntStream.range(0, CHAIN).mapToObj(Integer::toString).collect(Collectors.joining(","));
    String right = list.replace(",", ",null,");
    String left = right.replaceFirst("null,", "");
    String calls =
        "[[\"Echoes\",\"echo%1$d\",\"echo%1$d\",\"echo%2$d\"],[[1],[[%3$s]],[[%4$s]],[[%5$s]]]]\n"
            .formatted(KINDS.indexOf("tree"), KINDS.indexOf("list"), right, left, list);
    String expected = "[null,[%s],[%s],[%s]]\n".formatted(right, left, list);
    assertEquals(expected + expected, run(box, calls + calls));
  }

  @Test
  void aFunctionThatReturnsNothingChangesItsArgument() throws Exception {
    Type table = Type.parse("int[][]");
    Signature change =
        new FunctionSignature(
            "change",
            List.of(new Parameter("by", Type.Scalar.INT), new Parameter("value", table)),
            null,
            "value");
    List<String> lines = new ArrayList<>(Stubs.stub(change, language).lines().toList());
    int head = 0;
    while (!lines.get(head).contains("change(")) {
      head++;
    }
    lines.set(head + 1, "        value[1][0] = by;");
    try (Box box = compiled(change, String.join("\n", lines) + "\n")) {
      assertEquals("[[1],[7,3],[]]\n[[],[8]]\n", run(box, "[7,[[1],[2,3],[]]]\n[8,[[],[0]]]\n"));
    }
  }

  @Test
  void aTreeThatIsNoneIsRefusedWithASentence() throws Exception {
    Type tree = Type.Structure.TREE;
    FunctionSignature same =
        new FunctionSignature("same", List.of(new Parameter("value", tree)), tree);
    String cycle =
        switch (language) {
          case "c", "cpp" -> "value->left = value; return value;";
          case "go" -> "value.Left = value; return value";
          case "kotlin" -> "value!!.left = value; return value";
          case "rust" -> "value.as_ref().unwrap().borrow_mut().left = value.clone(); value";
          case "ruby" -> "value.left = value; value";
          default -> "value.left = value; return value;";
        };
    try (Box box = compiled(same, answering(same, cycle))) {
      RunResult ran = box.run(bytes("[[1,2]]\n"), ROOMY);
      String said = new String(ran.stderr(), StandardCharsets.UTF_8);
      assertTrue(ran.ending() instanceof Ending.Exited(int code) && code != 0, said);
      assertTrue(said.contains("does not end after 1000000 nodes"), said);
      assertEquals(0, ran.stdout().length);
    }
  }

  /** The stub, with what each method answers replaced. */
  private String echoing(ClassSignature signature) {
    List<String> lines = new ArrayList<>(Stubs.stub(signature, language).lines().toList());
    Pattern head = Pattern.compile("(?i)echo(\\d+)\\b.*value");
    Type type = null;
    for (int i = 0; i < lines.size(); i++) {
      Matcher found = head.matcher(lines.get(i));
      if (lines.get(i).strip().startsWith("//") || lines.get(i).strip().startsWith("#")) {
        continue;
      }
      if (found.find()) {
        type = signature.methods().get(Integer.parseInt(found.group(1))).returns();
      } else if (type != null && lines.get(i).strip().startsWith("*returnSize")) {
        lines.set(i, "");
      } else if (type != null && !lines.get(i).isBlank()) {
        lines.set(i, lines.get(i).replaceFirst("\\S.*", Matcher.quoteReplacement(answering(type))));
        type = null;
      }
    }
    return String.join("\n", lines) + "\n";
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
