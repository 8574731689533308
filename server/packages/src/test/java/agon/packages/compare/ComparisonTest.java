package agon.packages.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        // comparison | answer | output | accepted
        "tokens | '1 2\n' | '1 2' | true",
        "tokens | '1 2\n' | '  1\n\n2\t\r\n ' | true",
        "tokens | 'Yes' | 'YES' | true",
        "tokens case_sensitive | 'Yes' | 'YES' | false",
        "tokens case_sensitive | 'Yes' | 'Yes' | true",
        "tokens | '1' | '1.0' | false",
        "tokens | '1' | '01' | false",
        "tokens | '1.0' | '1.00' | false",
        "tokens | '1 2' | '1' | false",
        "tokens | '1' | '1 2' | false",
        "tokens | '' | '' | true",
        "tokens | '' | ' \n ' | true",
        "tokens | '' | 'x' | false",
        "tokens | 'x' | '' | false",
        "tokens | 'ä' | 'Ä' | false",
        "tokens space_change_sensitive | '1 2\n' | '1 2\n' | true",
        "tokens space_change_sensitive | '1 2\n' | '1  2\n' | false",
        "tokens space_change_sensitive | '1 2\n' | '1 2' | false",
        "tokens space_change_sensitive | '1 2\n' | ' 1 2\n' | false",
        "tokens space_change_sensitive | '1 2\n' | '1\n2\n' | false",
        "tokens space_change_sensitive | '1 2' | '1 2\n' | false",
        "tokens float_tolerance 1e-6 | '0.0314' | '3.14000001e-2' | true",
        "tokens float_tolerance 1e-6 | '1000000' | '1000000.9' | true",
        "tokens float_tolerance 1e-6 | '1000000' | '1000001.1' | false",
        "tokens float_tolerance 1e-6 | '200' | '2.0e2' | true",
        "tokens float_tolerance 1e-6 | '1.5' | 'nan' | false",
        "tokens float_tolerance 1e-6 | '1.5' | 'inf' | false",
        "tokens float_tolerance 1e-6 | 'inf' | 'inf' | true",
        "tokens float_tolerance 1e-6 | '1.5' | '0x1.8p0' | false",
        "tokens float_tolerance 1e-6 | '1.5' | '1.5f' | false",
        "tokens float_tolerance 1e-6 | '1.5' | '1,5' | false",
        "tokens float_tolerance 1e-6 | '1.5' | '+1.5' | true",
        "tokens float_tolerance 1e-6 | '0.5' | '.5' | true",
        "tokens float_tolerance 1e-6 | '5' | '5.' | true",
        "tokens float_tolerance 1e-6 | '5' | '.' | false",
        "tokens float_tolerance 1e-6 | '0' | '-0.0' | true",
        "tokens float_tolerance 1e-6 | '1e308' | '1e999' | false",
        "tokens float_tolerance 1e-6 | 'abc' | 'ABC' | true",
        "tokens float_absolute_tolerance 0.1 | '1000' | '1000.2' | false",
        "tokens float_absolute_tolerance 0.1 | '1000' | '1000.05' | true",
        "tokens float_relative_tolerance 0.1 | '0' | '0.01' | false",
        "tokens float_relative_tolerance 0.1 | '-10' | '-10.5' | true",
        "tokens float_relative_tolerance 1e-9 float_absolute_tolerance 1 | '5' | '5.9' | true",
        "tokens float_tolerance 0 | '1.0' | '1.00' | true",
        "json exact | '[1,2]' | ' [ 1 , 2 ]\n' | true",
        "json exact | '[1,2]' | '[2,1]' | false",
        "json exact | '[1,2]' | '[1,2,3]' | false",
        "json exact | '[1,2,3]' | '[1,2]' | false",
        "json exact | '2' | '2.0' | true",
        "json exact | '9007199254740993' | '9007199254740992.0' | false",
        "json exact | '9007199254740993' | '9007199254740992' | false",
        "json exact | '9223372036854775808' | '9223372036854775808' | true",
        "json exact | '0.1' | '0.10' | true",
        "json exact | '0.1' | '0.1000000001' | false",
        "json exact | '0' | '-0.0' | true",
        "json exact | '\"a\"' | '\"\\u0061\"' | true",
        "json exact | '\"a\"' | '\"A\"' | false",
        "json exact | 'true' | 'false' | false",
        "json exact | 'true' | '1' | false",
        "json exact | '[]' | 'null' | false",
        "json exact | '[]' | '' | false",
        "json exact | '[]' | '[' | false",
        "json exact | '[]' | '[] []' | false",
        "json exact | '[]' | '[] x' | false",
        "json exact | '1' | 'one' | false",
        "json exact | '1.5' | 'NaN' | false",
        "json exact | '[[1],[2]]' | '[[1],2]' | false",
        "json exact | '{\"a\":1}' | '{\"a\":1}' | true",
        "json float 1e-6 | '[1.0,2.0]' | '[1.0000001,2]' | true",
        "json float 1e-6 | '[1.0,2.0]' | '[1.00001,2]' | false",
        "json float 1e-6 | '1e9' | '1000000001' | true",
        "json float 1e-6 | '1.0' | '\"1.0\"' | false",
        "json float 1e-6 | '1.0' | 'NaN' | false",
        "json float 1e-6 | '\"a\"' | '\"a\"' | true",
        "json any-order | '[1,2,2]' | '[2,1,2.0]' | true",
        "json any-order | '[1,2,2]' | '[2,1,1]' | false",
        "json any-order | '[1,2]' | '[2,1,1]' | false",
        "json any-order | '[[1,2],[3]]' | '[[3],[1,2]]' | true",
        "json any-order | '[[1,2],[3]]' | '[[3],[2,1]]' | false",
        "json any-order | '[]' | '[]' | true",
        "json any-order | '[]' | '0' | false",
        "json any-order | '[]' | '[' | false",
        "json any-order | '[1]' | '[1] 2' | false",
        "json any-order | '[\"a,b\"]' | '[\"a\",\"b\"]' | false",
        "json any-order | '[\"1\"]' | '[1]' | false",
        "json any-order-nested | '[[1,2],[3]]' | '[[3],[2,1]]' | true",
        "json any-order-nested | '[[1,2],[3]]' | '[[3,2],[1]]' | false",
      })
  void oneAnswerAndOneOutput(String comparison, String answer, String output, boolean accepted) {
    CheckResult result = Comparison.parse(comparison).check(bytes(answer), bytes(output));
    assertEquals(accepted, result.accepted(), String.valueOf(result.message()));
    assertEquals(accepted, result.message() == null);
  }

  @Test
  void theFirstDifferenceIsNamed() {
    assertEquals(
        "Token 7 (line 3) differs: expected 12, got 13.",
        message("tokens", "1 2 3\n4 5 6\n12 8", "1 2 3\n4 5 6\n13 8"));
    assertEquals(
        "The output ends after token 2 (line 2): expected 3 next.",
        message("tokens", "1 2 3", "1 2\n"));
    assertEquals(
        "The output goes on after the end of the answer: token 2 (line 1) is 9.",
        message("tokens", "1", "1 9"));
    assertEquals("The output is empty: expected 1.", message("tokens", "1", ""));
    assertEquals(
        "The value at [1][0] differs: expected 3, got 4.",
        message("json exact", "[[1],[3]]", "[[1],[4]]"));
    assertEquals(
        "The value at [2] differs: expected 3, got no further element.",
        message("json exact", "[1,2,3]", "[1,2]"));
    assertEquals(
        "The value differs: expected \"a\", got null.", message("json exact", "\"a\"", "null"));
    assertEquals(
        "The element at [1] is one too many: 7.", message("json any-order", "[1,2]", "[1,7]"));
    assertEquals("An element is missing: 2.", message("json any-order", "[1,2]", "[1]"));
    assertTrue(
        message("json exact", "[1]", "[1").startsWith("The output is not one JSON value: "),
        message("json exact", "[1]", "[1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tokens",
        "tokens case_sensitive",
        "tokens float_tolerance 1e-6 space_change_sensitive",
        "tokens float_absolute_tolerance 0.05",
        "json exact",
        "json float 1e-6",
        "json any-order",
        "json any-order-nested"
      })
  void outputsOfAnyBytesAreJudgedAndTextsAreReadBack(String text) {
    Comparison comparison = Comparison.parse(text);
    assertEquals(comparison, Comparison.parse(comparison.text()));
    byte[] answer = bytes(text.startsWith("json any") ? "[1,2]" : "1.5");
    Random random = new Random(text.hashCode());
    String[] pieces = {"[", "]", "1", ",", "\"", "\\u", "\0", "e", "-", ".", " ", "{", ":", "nu"};
    for (int i = 0; i < 2_000; i++) {
      byte[] output = new byte[random.nextInt(40)];
      random.nextBytes(output);
      if (i % 2 == 0) {
        StringBuilder mixed = new StringBuilder();
        for (int j = random.nextInt(12); j >= 0; j--) {
          mixed.append(pieces[random.nextInt(pieces.length)]);
        }
        output = bytes(mixed.toString());
      }
      CheckResult result = comparison.check(answer, output);
      assertFalse(result.accepted());
      assertNotNull(result.message());
      assertTrue(result.message().length() < 400, result.message());
    }
    for (String hard : new String[] {"[".repeat(100_000), "9".repeat(1_000_000), "\uD83D\uDE00"}) {
      assertFalse(comparison.check(answer, bytes(hard)).accepted());
    }
    byte[] utf16 = "[1]".getBytes(StandardCharsets.UTF_16);
    assertFalse(comparison.check(answer, utf16).accepted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tokens", "tokens float_tolerance 1e-6", "json exact", "json any-order-nested"})
  void hugeOutputsTakeLinearTime(String text) {
    StringBuilder big = new StringBuilder("[");
    for (int i = 0; i < 1_000_000; i++) {
      big.append(i == 0 ? "" : ", ").append(i);
    }
    byte[] data = bytes(big.append("]").toString());
    Comparison comparison = Comparison.parse(text);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertTrue(comparison.check(data, data).accepted()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lines",
        "tokens float_tolerance",
        "tokens float_tolerance x",
        "tokens float_tolerance -1",
        "tokens float_tolerance NaN",
        "tokens caseless",
        "json",
        "json float",
        "json float x",
        "json sorted"
      })
  void whatIsNoComparisonIsRefusedWithASentence(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Comparison.parse(text));
    assertTrue(String.valueOf(refusal.getMessage()).endsWith("."), refusal.getMessage());
  }

  private static String message(String comparison, String answer, String output) {
    return String.valueOf(
        Comparison.parse(comparison).check(bytes(answer), bytes(output)).message());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  void aCharacterThatCannotBeToldFromAnotherIsNamed() {
    assertWrong(
        "hi",
        "\uFEFFhi",
        "Character 1 of the output is U+FEFF (ZERO WIDTH NO-BREAK SPACE, which cannot be seen), not h.");
    assertWrong("hi", "h\u200Bi", "U+200B (ZERO WIDTH SPACE, which cannot be seen)");
    assertWrong("hi", "h\u0456", "U+0456 (CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I), not i.");
    assertWrong("hi", "hi\u00A0", "Character 3 of the output is U+00A0");
    assertWrong("\uFEFFhi", "hi", "Character 1 of the answer is U+FEFF");
    assertWrong("1", "\uFF11", "U+FF11 (FULLWIDTH DIGIT ONE), not 1.");
    assertWrong("hi", "hi \u200D", "Character 1 of it is U+200D");
    assertWrong("a", "\0a", "U+0000 (NULL, which cannot be seen), not a.");
    String plain = said("hi", "ho");
    assertTrue(plain.endsWith("expected hi, got ho."), plain);
  }

  @Test
  void suchACharacterIsNamedInTheValueOfAFunctionToo() {
    String said =
        String.valueOf(Comparison.EXACT.check(bytes("[\"hi\"]"), bytes("[\"h\u0456\"]")).message());
    assertTrue(said.contains("U+0456"), said);
  }

  private static void assertWrong(String answer, String output, String words) {
    String said = said(answer, output);
    assertTrue(said.contains(words), said);
  }

  private static String said(String answer, String output) {
    return String.valueOf(Comparison.TOKENS.check(bytes(answer), bytes(output)).message());
  }
}
