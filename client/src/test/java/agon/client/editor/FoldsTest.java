package agon.client.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
  private static final Folds.Room ALL = new Folds.Room(Folds.MOST_LINES, Folds.MOST_LETTERS);

  private static List<String> texts() {
    String many =
        IntStream.range(0, 60_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
    return List.of(
        "",
        "x = 1\n",
        "x".repeat(109_000),
        "a\n" + "[1,2],".repeat(200_000) + "\n\nb",
        "y".repeat(5_000) + "\n" + "y".repeat(5_000) + "\nend\n",
        many,
        many + "\n",
        "0123456789".repeat(500_000),
        "ab\n".repeat(1_700_000),
        "a \ue000 letter \uf8ff of the private area \ue000",
        "\ud83d\ude00".repeat(10_000));
  }

  @Test
  void whatIsShownIsBoundedAndTheWholeComesBack() {
    for (String text : texts()) {
      Folds folds = new Folds();
      String shown = folds.fold(folds.escape(text), ALL);
      assertEquals(text, folds.unfold(shown));
      assertTrue(shown.length() <= Folds.MOST_LETTERS + Folds.LONGEST);
      assertTrue(shown.lines().count() <= Folds.MOST_LINES);
      assertTrue(shown.lines().allMatch(line -> line.length() <= Folds.LONGEST));
    }
  }

  @Test
  void whatFitsIsNotChanged() {
    String text = "z".repeat(Folds.LONGEST) + "\nx\n";
    assertTrue(Folds.fits(text, ALL));
    assertEquals(text, new Folds().fold(text, ALL));
    assertFalse(Folds.fits("z" + text, ALL));
  }

  @Test
  void aShortenedLineThatGrowsIsShortenedAgain() {
    Folds folds = new Folds();
    String once = folds.fold("a".repeat(9_000), ALL);
    String more = folds.fold(once + "b".repeat(9_000), ALL);
    assertEquals("a".repeat(9_000) + "b".repeat(9_000), folds.unfold(more));
    assertTrue(more.length() <= Folds.LONGEST);
  }

  @Test
  void marksThatNobodyNeedsAreUsedAgain() {
    Folds folds = new Folds();
    String shown = "";
    for (int i = 0; i < 20_000; i++) {
      if (folds.crowded()) {
        folds.keep(shown);
      }
      shown = folds.fold(i + "c".repeat(Folds.LONGEST), ALL);
    }
    assertEquals("19999" + "c".repeat(Folds.LONGEST), folds.unfold(shown));
  }
}
