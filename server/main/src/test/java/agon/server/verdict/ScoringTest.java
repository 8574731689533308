package agon.server.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.Grading;
import agon.packages.Grading.Scores;
import agon.packages.Grading.Verdicts;
import agon.packages.TestGroup;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoringTest {
  private static Outcome outcome(String path, Verdict verdict) {
    return outcome(path, verdict, null, null);
  }

  private static Outcome outcome(
      String path, Verdict verdict, @Nullable Double score, @Nullable Double multiplier) {
    String name = path.substring(path.indexOf('/') + 1);
    return new Outcome(
        path,
        new TestResult(1, name, path.startsWith("sample/"), verdict, 1, 1, 1, null, null),
        new Checked(verdict == Verdict.AC, score, multiplier, null, null, null));
  }

  private static Grading legacy(boolean stop, Verdicts verdicts, Scores scores, double accept) {
    return new Grading(
        stop, verdicts, scores, false, false, accept, 0, null, null, List.of(), false);
  }

  private static Grading modern(
      Scores scores, double accept, @Nullable Double max, String... required) {
    return new Grading(
        scores != Scores.SUM,
        Verdicts.FIRST_ERROR,
        scores,
        false,
        false,
        accept,
        0,
        0.0,
        max,
        List.of(required),
        true);
  }

  private static TestGroup root(TestGroup... secretGroups) {
    Grading top =
        new Grading(
            false,
            Verdicts.FIRST_ERROR,
            Scores.SUM,
            true,
            false,
            0,
            0,
            null,
            null,
            List.of(),
            true);
    return new TestGroup(
        "",
        top,
        List.of(
            new TestGroup("sample", modern(Scores.PASS_FAIL, 0, 0.0), List.of()),
            new TestGroup("secret", modern(Scores.SUM, 0, 100.0), List.of(secretGroups))));
  }

  @Test
  void aPassFailGroupGivesAllOrNothingAndGoesNoFurtherThanItsFirstFailure() {
    TestGroup all =
        root(
            new TestGroup("secret/a", modern(Scores.PASS_FAIL, 40, 40.0), List.of()),
            new TestGroup("secret/b", modern(Scores.PASS_FAIL, 60, 60.0), List.of()));
    List<Outcome> done =
        List.of(
            outcome("sample/1", Verdict.WA),
            outcome("secret/a/1", Verdict.AC),
            outcome("secret/b/1", Verdict.TLE));
    assertEquals(new Scoring.Grade(Verdict.TLE, 40), Scoring.grade(all, done));
    assertFalse(Scoring.wants(all, "secret/b/2", done));
    assertTrue(Scoring.wants(all, "secret/a/2", done), "the samples and b are no part of a");
  }

  @Test
  void aGroupIsLeftOutWhenOneThatItRequiresFailed() {
    TestGroup all =
        root(
            new TestGroup("secret/a", modern(Scores.PASS_FAIL, 40, 40.0), List.of()),
            new TestGroup("secret/b", modern(Scores.PASS_FAIL, 60, 60.0, "secret/a"), List.of()));
    List<Outcome> good = List.of(outcome("secret/a/1", Verdict.AC));
    assertTrue(Scoring.wants(all, "secret/b/1", good));
    List<Outcome> bad = List.of(outcome("secret/a/1", Verdict.WA));
    assertFalse(Scoring.wants(all, "secret/b/1", bad));
    assertEquals(new Scoring.Grade(Verdict.WA, 0), Scoring.grade(all, bad));
  }

  @Test
  void validatorsGivePointsOrASharesOfThem() {
    TestGroup all = root(new TestGroup("secret/a", modern(Scores.SUM, 25, 100.0), List.of()));
    List<Outcome> done =
        List.of(
            outcome("secret/a/1", Verdict.AC, 10.0, null),
            outcome("secret/a/2", Verdict.AC, null, 0.5),
            outcome("secret/a/3", Verdict.AC),
            outcome("secret/a/4", Verdict.WA));
    assertEquals(new Scoring.Grade(Verdict.WA, 10 + 12.5 + 25), Scoring.grade(all, done));
    assertTrue(Scoring.wants(all, "secret/a/5", done), "a sum goes on");
  }

  @Test
  void pointsOutOfBoundsAndMissingPointsAreTheJudgesFault() {
    TestGroup bounded = root(new TestGroup("secret/a", modern(Scores.MIN, 100, 100.0), List.of()));
    assertEquals(
        Verdict.JE,
        Scoring.grade(bounded, List.of(outcome("secret/a/1", Verdict.AC, 101.0, null))).verdict());
    TestGroup open = root(new TestGroup("secret/a", modern(Scores.SUM, 0, null), List.of()));
    assertEquals(
        Verdict.JE, Scoring.grade(open, List.of(outcome("secret/a/1", Verdict.AC))).verdict());
  }

  @Test
  void legacyGroupsTakeTheWorstOrTheFirstError() {
    List<Outcome> done =
        List.of(
            outcome("secret/1", Verdict.AC),
            outcome("secret/2", Verdict.WA),
            outcome("secret/3", Verdict.RTE));
    for (Verdicts how : Verdicts.values()) {
      TestGroup all = new TestGroup("", legacy(false, how, Scores.AVG, 3), List.of());
      Verdict expected =
          switch (how) {
            case WORST_ERROR -> Verdict.RTE;
            case FIRST_ERROR -> Verdict.WA;
            case ALWAYS_ACCEPT -> Verdict.AC;
          };
      assertEquals(new Scoring.Grade(expected, 1), Scoring.grade(all, done));
    }
    TestGroup stops =
        new TestGroup("", legacy(true, Verdicts.WORST_ERROR, Scores.MIN, 1), List.of());
    assertFalse(Scoring.wants(stops, "secret/4", done));
  }

  @Test
  void theTestThatGaveTheVerdictIsFound() {
    TestGroup worst =
        new TestGroup("", legacy(false, Verdicts.WORST_ERROR, Scores.SUM, 1), List.of());
    List<Outcome> done =
        List.of(
            outcome("secret/1", Verdict.AC),
            outcome("secret/2", Verdict.WA),
            outcome("secret/3", Verdict.TLE),
            outcome("secret/4", Verdict.RTE),
            outcome("secret/5", Verdict.RTE));
    assertEquals(Verdict.RTE, Scoring.grade(worst, done).verdict());
    assertEquals("secret/4", Scoring.deciding(worst, done).orElseThrow().path());
    TestGroup first =
        new TestGroup(
            "",
            legacy(false, Verdicts.FIRST_ERROR, Scores.SUM, 1),
            List.of(
                new TestGroup(
                    "secret/a", legacy(false, Verdicts.ALWAYS_ACCEPT, Scores.SUM, 1), List.of()),
                new TestGroup(
                    "secret/b", legacy(false, Verdicts.WORST_ERROR, Scores.SUM, 1), List.of())));
    List<Outcome> grouped =
        List.of(
            outcome("secret/a/1", Verdict.WA),
            outcome("secret/b/1", Verdict.WA),
            outcome("secret/b/2", Verdict.TLE));
    assertEquals("secret/b/2", Scoring.deciding(first, grouped).orElseThrow().path());
    assertTrue(Scoring.deciding(first, grouped.subList(0, 1)).isEmpty());
  }
}
