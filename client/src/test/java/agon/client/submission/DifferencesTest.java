package agon.client.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static String diff(String expected, String answer) {
    return LineDiff.of(expected, answer).stream()
        .map(line -> line.kind() + " " + line.text())
        .collect(Collectors.joining("; "));
  }

  @Test
  void aMissingLineIsTheOnlyDifference() {
    assertEquals("SAME 1; EXPECTED 2; SAME 3", diff("1\n2\n3\n", "1\n3"));
  }

  @Test
  void aWrongLineShowsBoth() {
    assertEquals("SAME 1; EXPECTED 2; ANSWERED 5; SAME 3", diff("1\n2\n3", "1\n5\n3"));
  }

  @Test
  void longTextsAreComparedLineAgainstLine() {
    String all =
        IntStream.range(0, 1000).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
    List<LineDiff.Line> lines = LineDiff.of(all, all.replace("\n500\n", "\nx\n"));
    assertEquals(1001, lines.size());
    assertEquals(2, lines.stream().filter(line -> line.kind() != LineDiff.Kind.SAME).count());
  }

  @Test
  void aDecimalNumberSaysByHowMuchItIsOff() {
    assertEquals(Optional.of("0.001"), Numbers.difference("1.5", "1.501"));
    assertEquals(Optional.empty(), Numbers.difference("1", "2"));
    assertEquals(Optional.empty(), Numbers.difference("[1.0]", "[2.0]"));
  }
}
