package agon.server.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who solved each problem of a board first. It is nobody while an earlier submission to the problem
 * is not judged: that one may have been the first. For the one thread that moves the board.
 */
final class Firsts {
  private final List<TreeSet<Attempt>> pending;

  /** The earliest accepted of each problem, by what is published. */
  private final Map<Integer, Attempt> earliest = new HashMap<>();

  Firsts(int problems) {
    pending = IntStream.range(0, problems).mapToObj(i -> new TreeSet<Attempt>()).toList();
  }

  /** Notes a submission that is not judged, or has been. */
  void note(int problem, Attempt attempt, boolean judged) {
    if (judged) {
      pending.get(problem).remove(attempt);
    } else {
      pending.get(problem).add(attempt);
    }
  }

  /**
   * Takes the changed standings in.
   *
   * @param old what was published of those that are not new
   * @param all looked through only when who was first is it no more
   * @return the submission that was first for each problem; null for nobody yet
   */
  List<@Nullable Long> of(
      Collection<Standing> changed, Map<Long, Standing> old, Collection<Standing> all) {
    List<@Nullable Long> firsts = new ArrayList<>();
    for (int problem = 0; problem < pending.size(); problem++) {
      Attempt known = earliest.get(problem);
      boolean lost = known != null && isLost(problem, known, changed, old);
      Attempt first = first(problem, lost ? null : known, lost ? all : changed);
      if (first == null) {
        earliest.remove(problem);
      } else {
        earliest.put(problem, first);
      }
      firsts.add(first == null || isAwaited(problem, first) ? null : first.submission());
    }
    return firsts;
  }

  private boolean isAwaited(int problem, Attempt first) {
    return pending.get(problem).lower(first) != null;
  }

  private static boolean isLost(
      int problem, Attempt known, Collection<Standing> changed, Map<Long, Standing> old) {
    return old.values().stream().anyMatch(one -> one.cell(problem).solvedAs(known))
        && changed.stream().noneMatch(one -> one.cell(problem).solvedAs(known));
  }

  private static @Nullable Attempt first(
      int problem, @Nullable Attempt known, Collection<Standing> solvers) {
    Attempt first = known;
    for (Standing standing : solvers) {
      Cell cell = standing.cell(problem);
      if (cell.solved() && (first == null || cell.solution().compareTo(first) < 0)) {
        first = cell.solution();
      }
    }
    return first;
  }
}
