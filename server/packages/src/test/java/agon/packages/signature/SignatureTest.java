package agon.packages.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Argument;
import agon.protocol.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static final Signature TWO_SUM =
      new FunctionSignature(
          "twoSum",
          List.of(
              new Parameter("nums", Type.parse("int[]")), new Parameter("target", Type.Scalar.INT)),
          Type.parse("int[]"));

  private static final ClassSignature CACHE =
      new ClassSignature(
          "Cache",
          List.of(new Parameter("room", Type.Scalar.INT)),
          List.of(
              new Method(
                  "put",
                  List.of(
                      new Parameter("key", Type.Scalar.INT),
                      new Parameter("words", Type.parse("string[]"))),
                  null),
              new Method(
                  "get", List.of(new Parameter("key", Type.Scalar.INT)), Type.parse("string?"))));

  private static final String CALLS =
      "[[\"Cache\",\"put\",\"get\"],[[2],[1, [\"a\",\n\"b\"]],[1]]]";

  @Test
  void aSignatureIsTheSameAfterJson() throws Exception {
    String json = new String(Json.bytes(TWO_SUM), StandardCharsets.UTF_8);
    assertEquals(
        "{\"function\":\"twoSum\",\"parameters\":[{\"name\":\"nums\",\"type\":\"int[]\"},"
            + "{\"name\":\"target\",\"type\":\"int\"}],\"returns\":\"int[]\"}",
        json);
    assertEquals(TWO_SUM, Signature.stored(json));
    Signature rotate =
        new FunctionSignature(
            "rotate", List.of(new Parameter("nums", Type.parse("int?[]"))), null, "nums");
    for (Signature one : List.of(rotate, CACHE)) {
      assertEquals(one, Signature.stored(new String(Json.bytes(one), StandardCharsets.UTF_8)));
    }
  }

  @Test
  void argumentsAreCompactAndNamed() {
    assertEquals(
        List.of(new Argument("nums", "[2,7,11]"), new Argument("target", "9")),
        TWO_SUM.arguments(bytes("[ [2, 7,\n11], 9 ]\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 'The input is empty, or more than one JSON value.'",
        "'[[1], 2' | The input is not valid JSON (line 1, column 8): it ends too early.",
        "'[[1], 2] 3' | 'The input is empty, or more than one JSON value.'",
        "'[[1], 2] x' | The input is not valid JSON (line 1, column 10): this was not expected: x.",
        "'\\\\[1 2' | The input is not valid JSON (line 1, column 1): this was not expected: \\\\[1 2.",
        "'5' | The input must be one JSON array with the 2 arguments, such as [[1], 1].",
        "'[[1]]' | 'The input has 1 arguments; twoSum takes 2, such as [[1], 1].'",
        "'[[1], 2, 3]' | 'The input has 3 arguments; twoSum takes 2, such as [[1], 1].'",
        "'[[1, 2.5], 2]' | 'nums[1] must be int, but it is 2.5.'",
        "'[[1], 2147483648]' | 'target must be int, but it is 2147483648.'",
        "'[[1], null]' | 'target must be int, but it is null.'",
        "'[7, 2]' | 'nums must be int[], but it is 7.'",
        "'[[\"1\"], 2]' | 'nums[0] must be int, but it is \"1\".'",
        "'[[true], 2]' | 'nums[0] must be int, but it is true.'"
      })
  void anInputThatDoesNotFitIsRefusedWithASentence(String input, String sentence) {
    String fault = TWO_SUM.inputFault(bytes(input)).orElse("nothing");
    assertTrue(fault.startsWith(sentence), fault);
  }

  @Test
  void inputsOfAnyBytesAreRefusedNotFatal() {
    assertTrue(TWO_SUM.inputFault(new byte[] {0, 0, 0, 1, (byte) 0xFF}).isPresent());
    assertTrue(TWO_SUM.inputFault(new byte[] {'[', '"', (byte) 0xFF, '"', ']'}).isPresent());
    assertTrue(TWO_SUM.inputFault(bytes("[".repeat(100_000))).isPresent());
    assertTrue(TWO_SUM.inputFault(bytes("[[],1e999999999]")).isPresent());
    Signature real =
        new FunctionSignature(
            "f", List.of(new Parameter("x", Type.Scalar.DOUBLE)), Type.Scalar.DOUBLE);
    assertTrue(real.inputFault(bytes("[1e999]")).isPresent());
    assertTrue(real.inputFault(bytes("[3]")).isEmpty());
    assertTrue(real.answerFault(bytes("[1]"), bytes("\"x\"")).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "int", "1st", "a-b", "", "self", "lambda", "_x", "a b"})
  void aNameThatALanguageForbidsIsRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> new Parameter(name, Type.Scalar.INT));
  }

  @Test
  void aTypeIsReadFromItsText() {
    assertEquals("string[][]", Type.parse(" string [] [] ").text());
    assertEquals(new Type.Array(new Type.Optional(Type.Scalar.INT)), Type.parse("int?[]"));
    assertEquals(new Type.Optional(new Type.Array(Type.Scalar.INT)), Type.parse("int[]?"));
    for (String bad :
        List.of(
            "",
            "Int",
            "int[",
            "int[3]",
            "[]",
            "void",
            "int[]".repeat(2),
            "tree?",
            "int??",
            "?",
            "list[]?[]?x")) {
      assertThrows(IllegalArgumentException.class, () -> Type.parse(bad), bad);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "char | \"ab\" | 'x must be char, but it is \"ab\".'",
        "char | \"\u00e9\" | 'x must be char, but it is \"\u00e9\".'",
        "int? | \"a\" | 'x must be int, but it is \"a\".'",
        "int?[] | '[null, 1.5]' | 'x[1] must be int, but it is 1.5.'",
        "tree | 5 | 'x must be tree, such as [1, null, 2], but it is 5.'",
        "tree | null | 'x must be tree, such as [1, null, 2], but it is null.'",
        "tree | [null] | x must not end with null: children that are not there are left out at the end.",
        "tree | '[1,2,null]' | x must not end with null: children that are not there are left out at the end.",
        "tree | '[null,1]' | x[1] is in no tree: every node before it has its two children.",
        "tree | '[1,null,null,2]' | x[3] is in no tree: every node before it has its two children.",
        "tree | '[1,\"a\"]' | 'x[1] must be int, but it is \"a\".'",
        "list | '[1,null]' | 'x[1] must be int, but it is null.'",
        "graph | '[[1],[2]]' | 'x[1][0] must be a node from 0 to 1, but it is 2.'",
        "graph | '[[-1]]' | 'x[0][0] must be a node from 0 to 0, but it is -1.'",
        "graph | '[1]' | 'x[0] must be int[], but it is 1.'",
        "interval | '[1]' | 'x must be interval, such as [1, 2], but it is [1].'",
        "interval | '[2, 1]' | 'x must not start after its end: [2,1].'",
        "interval[] | '[[1, 2], [1, 2.5]]' | 'x[1][1] must be int, but it is 2.5.'"
      })
  void aValueThatIsNotOfItsTypeIsRefusedWithASentence(String type, String value, String sentence) {
    Signature signature =
        new FunctionSignature("f", List.of(new Parameter("x", Type.parse(type))), Type.parse(type));
    assertEquals(sentence, signature.inputFault(bytes("[" + value + "]")).orElse("nothing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "char | \"a\"",
        "char | '\"\\u0000\"'",
        "int? | null",
        "int?[] | '[null,1]'",
        "int[]? | null",
        "tree | []",
        "tree | '[1,null,2]'",
        "tree[] | '[[],[1]]'",
        "list | []",
        "graph | '[[1,1],[0],[]]'",
        "graph | []",
        "interval | '[-1,-1]'",
        "interval? | null"
      })
  void aValueOfItsTypeIsTaken(String type, String value) {
    Signature signature =
        new FunctionSignature("f", List.of(new Parameter("x", Type.parse(type))), Type.parse(type));
    assertEquals(Optional.empty(), signature.inputFault(bytes("[" + value + "]")));
    assertEquals(Optional.empty(), signature.answerFault(bytes("[" + value + "]"), bytes(value)));
  }

  @Test
  void theAnswerOfAFunctionThatReturnsNothingIsOfItsParametersType() {
    Signature rotate =
        new FunctionSignature(
            "rotate",
            List.of(new Parameter("by", Type.Scalar.INT), new Parameter("l", Type.parse("list"))),
            null,
            "l");
    assertEquals(Optional.empty(), rotate.answerFault(bytes("[1,[2]]"), bytes("[2]")));
    assertEquals(
        Optional.of("The answer must be list, such as [1, 2], but it is 2."),
        rotate.answerFault(bytes("[1,[2]]"), bytes("2")));
  }

  @Test
  void theCallsOfAClassAreShownAsTheyWouldBeWritten() {
    assertEquals(List.of("Cache(2)", "put(1, [\"a\",\"b\"])", "get(1)"), CACHE.calls(bytes(CALLS)));
    assertEquals(List.of(), CACHE.arguments(bytes(CALLS)));
    assertEquals(List.of(), TWO_SUM.calls(bytes("[[1],2]")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 'The input must be two JSON arrays in one, the names of the calls and their"
            + " arguments, such as [[\"Cache\", \"put\"], [[1], [1, [\"abc\"]]]].'",
        "'[[\"Cache\"],[]]' | 'The input has 1 names of calls, but arguments for 0.'",
        "'[[],[]]' | 'The first call must be \"Cache\", which makes the object.'",
        "'[[\"get\"],[[1]]]' | 'The first call must be \"Cache\", which makes the object.'",
        "'[[\"Cache\",\"x\"],[[1],[]]]' | 'Call 2 is of no method: \"x\".'",
        "'[[\"Cache\",\"Cache\"],[[1],[1]]]' | 'Call 2 is of no method: \"Cache\".'",
        "'[[\"Cache\",\"get\"],[[1],[]]]' | 'Call 2 has 0 arguments; get takes 1, such as [1].'",
        "'[[\"Cache\",\"get\"],[[1],5]]' | 'Call 2: get takes 1, such as [1].'",
        "'[[\"Cache\",\"get\"],[[1],[\"a\"]]]' | 'Call 2, get: key must be int, but it is \"a\".'"
      })
  void callsThatDoNotFitAreRefusedWithASentence(String input, String sentence) {
    assertEquals(sentence, CACHE.inputFault(bytes(input)).orElse("nothing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'[null,null,null]' | nothing",
        "'[null,null,\"a\"]' | nothing",
        "'[null,null]' | 'The answer must be one JSON array with the results of the 3 calls, null"
            + " where there is none.'",
        "'[null,1,null]' | 'The answer to call 2, put, must be null, since it returns nothing.'",
        "'[null,null,1]' | 'The answer to call 3, get, must be string, but it is 1.'"
      })
  void theAnswerOfAClassHasAResultForEachCall(String answer, String sentence) {
    assertEquals(sentence, CACHE.answerFault(bytes(CALLS), bytes(answer)).orElse("nothing"));
  }

  @Test
  void anInputIsOneLineForADriver() {
    assertEquals(
        "[[2,  7], 9] \n",
        new String(Signature.line(bytes("[[2,\r\n7], 9]\n")), StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
