package agon.server.competition;

import agon.protocol.Level;
import agon.protocol.ProblemStatus;
import agon.protocol.ProblemSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Picks the problems of a competition whose maker named none. */
final class ProblemMix {
  /** Of ten problems: four easy, four medium, two hard. */
  private static final Map<Level, Integer> SHARES =
      Map.of(Level.EASY, 4, Level.MEDIUM, 4, Level.HARD, 2);

  private ProblemMix() {}

  /**
   * Picks problems of all levels by their shares, those not solved yet before the others, and
   * orders them from easy to hard. Where a level has too few, others fill up.
   */
  static List<ProblemSummary> pick(List<ProblemSummary> all, int count, Random random) {
    List<ProblemSummary> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    shuffled.sort(Comparator.comparing(one -> one.status() == ProblemStatus.SOLVED));

    Map<Level, List<ProblemSummary>> left = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      left.put(level, new ArrayList<>());
    }
    shuffled.forEach(one -> left.getOrDefault(one.level(), List.of()).add(one));

    Map<Level, Integer> taken = new EnumMap<>(Level.class);
    List<ProblemSummary> picked = new ArrayList<>();
    while (picked.size() < Math.min(count, all.size())) {
      Level next = furthestBehind(left, taken);
      picked.add(left.getOrDefault(next, List.of()).removeFirst());
      taken.merge(next, 1, Integer::sum);
    }
    picked.sort(Comparator.comparing(ProblemSummary::level));
    return picked;
  }

  /** The level that has problems left and the smallest part of its share; the easier at a tie. */
  private static Level furthestBehind(
      Map<Level, List<ProblemSummary>> left, Map<Level, Integer> taken) {
    return left.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .min(
            Comparator.comparingDouble(
                level -> (double) taken.getOrDefault(level, 0) / SHARES.getOrDefault(level, 1)))
        .orElseThrow();
  }
}
