package agon.packages.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.compare.Comparison;
import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Method;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The same function problems in every language that has them, in real boxes. */
@RequiresDocker
@Execution(ExecutionMode.CONCURRENT)
@ParameterizedClass
@MethodSource("agon.packages.driver.DriverBox#languages")
class LanguageDriverTest {
  /** What functions are given and return; a program is compiled for each. */
  private static final List<String> TYPES = List.of("int[]", "tree");

  /** What methods are given and return; one class is compiled for all of them. */
  private static final List<String> MORE_TYPES =
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
          "tree[]",
          "int?",
          "long?",
          "double?",
          "bool?",
          "string?",
          "char?",
          "interval?",
          "int[]?",
          "string[][]?",
          "int?[]",
          "string?[]",
          "double?[][]",
          "char[]",
          "char?[]",
          "char[][]",
          "bool[]",
          "double[]",
          "string[][]",
          "long[][][]",
          "tree[]?[]",
          "list[][]",
          "graph[]",
          "interval[]",
          "interval?[]",
          "long[][]?[]",
          "int[]" + "[]".repeat(15));

  private static final int VALUES = 8;
  private static final int MANY = 1_000_000;
  private static final int CHAIN = 100_000;
  private static final int DOUBLES = 5_000;
  private static final RunLimits ROOMY = new RunLimits(10_000, 30_000, 512L << 20, 32 << 20);

  private static final ClassSignature BOOKS =
      new ClassSignature(
          "RecentBooks",
          List.of(new Parameter("room", Type.Scalar.INT)),
          List.of(
              new Method(
                  "put",
                  List.of(
                      new Parameter("book", Type.Scalar.INT),
                      new Parameter("title", Type.Scalar.STRING)),
                  null),
              new Method(
                  "get", List.of(new Parameter("book", Type.Scalar.INT)), Type.parse("string?")),
              new Method("size", List.of(), Type.Scalar.INT)));

  /** One whose solution prints, and reads standard input. */
  private static final FunctionSignature ADD =
      new FunctionSignature(
          "add",
          List.of(
              new Parameter("left", Type.Scalar.INT),
              new Parameter("words", Type.parse("string[]")),
              new Parameter("right", Type.Scalar.LONG)),
          Type.Scalar.LONG);

  private final String language;

  LanguageDriverTest(String language) {
    this.language = language;
  }

  private static FunctionSignature identity(String type) {
    return new FunctionSignature(
        "same", List.of(new Parameter("value", Type.parse(type))), Type.parse(type));
  }

  @Test
  void valuesOfEveryTypeSurviveTheWayThroughAFunction() throws Exception {
    for (String text : TYPES) {
      Type type = Type.parse(text);
      FunctionSignature identity = identity(text);
      try (DriverBox box =
          DriverBox.of(language, identity, Solutions.identity(language, identity))) {
        RandomValues values = new RandomValues(text.hashCode());
        for (int i = 0; i < VALUES; i++) {
          JsonNode value = speakable(values.of(type));
          JsonNode arguments = JsonNodeFactory.instance.arrayNode().add(value);
          String out = box.answer(i % 2 == 0 ? arguments + "" : RandomValues.escaped(arguments));
          assertTrue(
              RandomValues.same(type, value, Json.mapper().readTree(out)),
              () -> text + ": " + value + "\nbecame " + out);
          assertEquals(Optional.empty(), identity.answerFault(bytes("[]"), bytes(out)), out);
        }
        if (text.equals("int[]")) {
          String many =
              IntStream.range(0, MANY)
                  .mapToObj(i -> Integer.toString(i * 7919))
                  .collect(Collectors.joining(",", "[", "]"));
          assertEquals(many + "\n", box.answer("[" + many + "]"));
        }
      }
    }
  }

  @Test
  void valuesOfEveryTypeSurviveTheWayThroughAClass() throws Exception {
    int half = MORE_TYPES.size() / 2; // One class for all would take a compiler too long.
    comeThroughAClass(MORE_TYPES.subList(0, half));
    comeThroughAClass(MORE_TYPES.subList(half, MORE_TYPES.size()));
  }

  private void comeThroughAClass(List<String> types) throws Exception {
    List<Method> methods =
        types.stream()
            .map(Type::parse)
            .map(type ->
                new Method(
                    "echo" + types.indexOf(type.text()),
                    List.of(new Parameter("value", type)),
                    type))
            .toList();
    ClassSignature echo = new ClassSignature("Echo", List.of(), methods);
    try (DriverBox box = DriverBox.of(language, echo, Solutions.echo(language, echo))) {
      RandomValues values = new RandomValues(types.hashCode());
      List<Method> called = new ArrayList<>();
      List<JsonNode> given = new ArrayList<>();
      for (int i = 0; i < VALUES * methods.size(); i++) {
        Method method = methods.get(i % methods.size());
        called.add(method);
        given.add(speakable(values.of(method.parameters().getFirst().type())));
      }
      String out = box.answer(calls("Echo", "[]", called, given));
      JsonNode answers = Json.mapper().readTree(out);
      assertEquals(given.size() + 1, answers.size());
      assertTrue(answers.get(0).isNull());
      for (int i = 0; i < given.size(); i++) {
        Type type = called.get(i).parameters().getFirst().type();
        JsonNode value = given.get(i);
        JsonNode answer = answers.get(i + 1);
        assertTrue(
            RandomValues.same(type, value, answer),
            () -> type.text() + ": " + value + "\nbecame " + answer);
      }
      if (types.contains("tree")) {
        longChainsComeThrough(box, types);
      }
      if (types.contains("double[]")) {
        everyBitOfADoubleComesThrough(box, types);
      }
    }
  }

  private void longChainsComeThrough(DriverBox box, List<String> types) throws Exception {
    String list =
        IntStream.range(0, CHAIN)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",", "[", "]"));
    String right = "[0" + ",null,1".repeat(CHAIN) + "]";
    String left = "[0" + ",1,null".repeat(CHAIN - 1) + ",1]";
    Map<String, String> chains = new LinkedHashMap<>();
    chains.put("list", "[" + list + "]");
    chains.put("tree", "[" + right + "]");
    chains.put("tree[]", "[[" + left + "]]");
    for (Map.Entry<String, String> chain : chains.entrySet()) {
      String method = "echo" + types.indexOf(chain.getKey());
      String value = chain.getValue().substring(1, chain.getValue().length() - 1);
      assertEquals(
          "[null," + value + "]\n",
          box.answer("[[\"Echo\",\"" + method + "\"],[[]," + chain.getValue() + "]]\n"));
    }
  }

  /** Libraries read and write most of them rightly; one in some hundreds shows those that guess. */
  private void everyBitOfADoubleComesThrough(DriverBox box, List<String> types) throws Exception {
    Random random = new Random(7);
    ArrayNode value = JsonNodeFactory.instance.arrayNode();
    while (value.size() < DOUBLES) {
      double one = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(one)) {
        value.add(one).add(random.nextDouble(-1e6, 1e6));
      }
    }
    String call = "[[\"Echo\",\"echo" + types.indexOf("double[]") + "\"],[[],[" + value + "]]]\n";
    JsonNode answer = Json.mapper().readTree(box.answer(call)).get(1);
    assertEquals(value.size(), answer.size());
    for (int i = 0; i < value.size(); i++) {
      JsonNode given = value.get(i);
      JsonNode back = answer.get(i);
      assertTrue(
          RandomValues.same(Type.Scalar.DOUBLE, given, back), () -> given + " became " + back);
    }
  }

  private static String calls(
      String name, String constructor, List<Method> methods, List<JsonNode> values) {
    String names =
        methods.stream().map(one -> ",\"" + one.name() + "\"").collect(Collectors.joining());
    String arguments = values.stream().map(one -> ",[" + one + "]").collect(Collectors.joining());
    return "[[\"" + name + "\"" + names + "],[" + constructor + arguments + "]]\n";
  }

  @Test
  void aClassKeepsItsStateFromCallToCallAndNoLonger() throws Exception {
    try (DriverBox box = DriverBox.ofFile(language, BOOKS, "recent")) {
      List<String> inputs = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (int seed = 0; seed < 5; seed++) {
        books(new Random(seed), 1 + 100 * seed, inputs, expected);
      }
      assertEquals(expected, box.answersInTurn(inputs));
      RunResult ran = box.run(inputs.getLast());
      assertEquals(expected.getLast(), DriverBox.text(ran.stdout()), DriverBox.text(ran.stderr()));
      assertTrue(DriverBox.text(ran.stderr()).contains("put "), DriverBox.text(ran.stderr()));
    }
  }

  /** Random calls, and what a model of the class answers to them. */
  private static void books(Random random, int count, List<String> inputs, List<String> expected) {
    int room = 1 + random.nextInt(5);
    Map<Integer, String> model =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > room;
          }
        };
    List<String> names = new ArrayList<>(List.of("\"RecentBooks\""));
    List<String> arguments = new ArrayList<>(List.of("[" + room + "]"));
    List<String> answers = new ArrayList<>(List.of("null"));
    for (int i = 0; i < count; i++) {
      int book = random.nextInt(8);
      switch (random.nextInt(3)) {
        case 0 -> {
          names.add("\"put\"");
          arguments.add("[" + book + ",\"title " + i + "\"]");
          answers.add("null");
          model.put(book, "title " + i);
        }
        case 1 -> {
          names.add("\"get\"");
          arguments.add("[" + book + "]");
          String title = model.get(book);
          answers.add(title == null ? "null" : "\"" + title + "\"");
        }
        default -> {
          names.add("\"size\"");
          arguments.add("[]");
          answers.add("" + model.size());
        }
      }
    }
    inputs.add("[[" + String.join(",", names) + "], [" + String.join(", ", arguments) + "] ]");
    expected.add("[" + String.join(",", answers) + "]\n");
  }

  @Test
  void aFunctionThatReturnsNothingAnswersWithWhatItChanged() throws Exception {
    FunctionSignature turn =
        new FunctionSignature(
            "turn",
            List.of(
                new Parameter("by", Type.Scalar.INT), new Parameter("nums", Type.parse("int[]"))),
            null,
            "nums");
    List<String> inputs = List.of("[1,[1,2,3]]", "[0,[7]]", "[2,[1,2,3,4]]");
    List<String> expected = List.of("[2,3,1]\n", "[7]\n", "[3,4,1,2]\n");
    try (DriverBox box = DriverBox.ofFile(language, turn, "turn")) {
      assertEquals(expected, box.answersInTurn(inputs));
      RunResult ran = box.run(String.join("\n", inputs));
      assertEquals(String.join("", expected), DriverBox.text(ran.stdout()));
      assertTrue(DriverBox.text(ran.stderr()).contains("call 3"), DriverBox.text(ran.stderr()));
      for (int i = 0; i < inputs.size(); i++) {
        assertEquals(expected.get(i), box.answer(inputs.get(i) + "\n"));
      }
    }
    FunctionSignature set =
        new FunctionSignature(
            "change",
            List.of(
                new Parameter("by", Type.Scalar.INT),
                new Parameter("value", Type.parse("int[][]"))),
            null,
            "value");
    try (DriverBox box =
        DriverBox.of(language, set, Solutions.doing(language, set, "value[1][0] = by;"))) {
      assertEquals("[[1],[7,3],[]]\n[[],[8]]\n", box.answer("[7,[[1],[2,3],[]]]\n[8,[[],[0]]]\n"));
    }
  }

  @Test
  void aResultWithoutAnEndIsRefused() throws Exception {
    FunctionSignature loop =
        new FunctionSignature(
            "loop", List.of(new Parameter("head", Type.parse("list"))), Type.parse("list"));
    try (DriverBox box = DriverBox.ofFile(language, loop, "loop")) {
      isRefused(box);
    }
    FunctionSignature same = identity("tree");
    String cycle =
        switch (language) {
          case "python", "pypy" -> "value.left = value; return value";
          case "c", "cpp" -> "value->left = value; return value;";
          case "go" -> "value.Left = value; return value";
          case "kotlin" -> "value!!.left = value; return value";
          case "rust" -> "value.as_ref().unwrap().borrow_mut().left = value.clone(); value";
          case "ruby" -> "value.left = value; value";
          case "typescript" -> "value!.left = value; return value;";
          default -> "value.left = value; return value;";
        };
    try (DriverBox box = DriverBox.of(language, same, Solutions.answering(language, same, cycle))) {
      isRefused(box);
    }
  }

  private static void isRefused(DriverBox box) throws Exception {
    RunResult ran = box.run("[[1,2]]\n");
    String said = DriverBox.text(ran.stderr());
    assertTrue(ran.ending() instanceof Ending.Exited(int code) && code != 0, said);
    assertTrue(said.contains("does not end after 1000000 nodes"), said);
    assertEquals("", DriverBox.text(ran.stdout()));
  }

  /** A text in C ends with its first zero byte. */
  private JsonNode speakable(JsonNode value) throws IOException {
    return language.equals("c")
        ? Json.mapper().readTree(value.toString().replace("\\u0000", "x"))
        : value;
  }

  @Test
  void printsAreKeptApartFromTheAnswer() throws Exception {
    try (DriverBox box = DriverBox.ofFile(language, ADD, "add")) {
      RunResult ran = box.run("[ 2 , [\"a\",\"b\",\"a\"], 9007199254740995] \n");
      String prints = DriverBox.text(ran.stderr());
      assertEquals(new Ending.Exited(0), ran.ending(), prints);
      assertEquals("9007199254740997\n", DriverBox.text(ran.stdout()), prints);
      assertTrue(prints.contains("first") && prints.contains("noise 3 2"), prints);
    }
  }

  @Test
  void severalLinesToOneProcessAreAnsweredAsByOneProcessEach() throws Exception {
    String text = "\"" + "x".repeat(100_000) + "\"";
    List<String> lines =
        List.of("[1,[],2]", "[3,[" + text + "],-4]", " [ -5 , [ \"a\" ] , 6 ] ", "[7,[],8]");
    List<String> expected = List.of("3\n", "-1\n", "1\n", "15\n");
    try (DriverBox box = DriverBox.ofFile(language, ADD, "add")) {
      for (int i = 0; i < lines.size(); i++) {
        assertEquals(expected.get(i), box.answer(lines.get(i) + "\n"));
      }
      assertEquals(String.join("", expected), box.answer(String.join("\n", lines) + "\n"));
      assertEquals(String.join("", expected), box.answer(String.join("\n", lines)));
      assertEquals(expected, box.answersInTurn(lines));
      assertEquals("", box.answer(""));
    }
  }

  @Test
  void anUntouchedStubRunsAndAnswers() throws Exception {
    Type words = Type.parse("string[]");
    Type table = Type.parse("double[][]");
    Signature signature =
        new FunctionSignature(
            "solve", List.of(new Parameter("end", words), new Parameter("b", table)), table);
    try (DriverBox box = DriverBox.of(language, signature, Stubs.stub(signature, language))) {
      assertEquals("[]\n", box.answer("[[\"x\"], [[1.5]]]"));
    }
    try (DriverBox box = DriverBox.of(language, BOOKS, Stubs.stub(BOOKS, language))) {
      assertEquals(
          "[null,null,null,0]\n",
          box.answer("[[\"RecentBooks\",\"put\",\"get\",\"size\"],[[1],[2,\"a\"],[2],[]]]"));
    }
    try (DriverBox box = DriverBox.of(language, null, Stubs.stub(null, language))) {
      String out = box.answer("1 2\n");
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
