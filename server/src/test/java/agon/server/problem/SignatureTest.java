package agon.server.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Argument;
import agon.protocol.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static final Signature TWO_SUM =
      new Signature(
          "twoSum",
          List.of(
              new Parameter("nums", Type.parse("int[]")), new Parameter("target", Type.Scalar.INT)),
          Type.parse("int[]"));

  @Test
  void aSignatureIsTheSameAfterJson() throws Exception {
    String json = new String(Json.bytes(TWO_SUM), StandardCharsets.UTF_8);
    assertEquals(
        "{\"function\":\"twoSum\",\"parameters\":[{\"name\":\"nums\",\"type\":\"int[]\"},"
            + "{\"name\":\"target\",\"type\":\"int\"}],\"returns\":\"int[]\"}",
        json);
    assertEquals(TWO_SUM, Json.mapper().readValue(json, Signature.class));
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
        new Signature("f", List.of(new Parameter("x", Type.Scalar.DOUBLE)), Type.Scalar.DOUBLE);
    assertTrue(real.inputFault(bytes("[1e999]")).isPresent());
    assertTrue(real.inputFault(bytes("[3]")).isEmpty());
    assertTrue(real.answerFault(bytes("\"x\"")).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "int", "1st", "a-b", "", "self", "lambda", "_x", "a b"})
  void aNameThatALanguageForbidsIsRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> new Parameter(name, Type.Scalar.INT));
  }

  @Test
  void aTypeIsReadFromItsText() {
    assertEquals("string[][]", Type.parse(" string [] [] ").text());
    for (String bad : List.of("", "Int", "int[", "int[3]", "[]", "void", "int[]".repeat(2))) {
      assertThrows(IllegalArgumentException.class, () -> Type.parse(bad), bad);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
