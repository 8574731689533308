package agon.protocol;

import java.util.List;

/**
 * Submissions that staff has judged again, and what has come of it so far.
 *
 * @param about what was judged again, such as {@code problem two-sum}
 * @param total how many submissions
 * @param done how many of them are judged again, or could not be
 * @param failed how many ended in a judge error, so that the old verdict stands
 * @param changes those with another verdict than before, at most a hundred
 */
public record Rejudging(
    long id, String about, int total, int done, int failed, List<Change> changes) {
  public Rejudging {
    changes = List.copyOf(changes);
  }

  /** A submission that has another verdict now. */
  public record Change(
      long submissionId, String account, String problemId, Verdict from, Verdict to) {}

  public boolean over() {
    return done == total;
  }
}
