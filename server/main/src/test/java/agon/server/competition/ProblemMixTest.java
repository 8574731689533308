package agon.server.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Level;
import agon.protocol.ProblemKind;
import agon.protocol.ProblemStatus;
import agon.protocol.ProblemSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProblemMixTest {
  private static List<ProblemSummary> problems(int easy, int medium, int hard) {
    List<ProblemSummary> all = new ArrayList<>();
    add(all, Level.HARD, hard);
    add(all, Level.EASY, easy);
    add(all, Level.MEDIUM, medium);
    return all;
  }

  private static void add(List<ProblemSummary> all, Level level, int count) {
    for (int i = 0; i < count; i++) {
      ProblemStatus status = i % 2 == 0 ? ProblemStatus.SOLVED : ProblemStatus.NEW;
      all.add(
          new ProblemSummary(level + "-" + i, "t", level, List.of(), ProblemKind.PROGRAM, status));
    }
  }

  private static List<Level> levels(List<ProblemSummary> picked) {
    return picked.stream().map(ProblemSummary::level).toList();
  }

  @Test
  void tenAreFourEasyFourMediumTwoHardInThisOrder() {
    List<ProblemSummary> picked = ProblemMix.pick(problems(20, 20, 20), 10, new Random(1));
    Level e = Level.EASY;
    Level m = Level.MEDIUM;
    Level h = Level.HARD;
    assertEquals(List.of(e, e, e, e, m, m, m, m, h, h), levels(picked));
    assertEquals(10, new HashSet<>(picked).size());
  }

  @Test
  void threeAreOneOfEachLevel() {
    assertEquals(
        List.of(Level.EASY, Level.MEDIUM, Level.HARD),
        levels(ProblemMix.pick(problems(9, 9, 9), 3, new Random(1))));
  }

  @Test
  void whatALevelLacksOthersFillUp() {
    List<ProblemSummary> picked = ProblemMix.pick(problems(8, 1, 0), 6, new Random(1));
    assertEquals(6, picked.size());
    assertEquals(1, levels(picked).stream().filter(level -> level == Level.MEDIUM).count());
  }

  @Test
  void thereAreNoMoreThanThereAre() {
    assertEquals(3, ProblemMix.pick(problems(1, 1, 1), 10, new Random(1)).size());
    assertTrue(ProblemMix.pick(List.of(), 10, new Random(1)).isEmpty());
  }

  @Test
  void theUnsolvedComeFirst() {
    List<ProblemSummary> picked = ProblemMix.pick(problems(8, 8, 4), 10, new Random(5));
    assertTrue(picked.stream().allMatch(one -> one.status() == ProblemStatus.NEW));
  }

  @Test
  void anotherDrawIsAnotherMix() {
    assertNotEquals(
        ProblemMix.pick(problems(20, 20, 20), 10, new Random(1)),
        ProblemMix.pick(problems(20, 20, 20), 10, new Random(2)));
  }
}
