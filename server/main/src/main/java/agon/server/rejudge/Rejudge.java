package agon.server.rejudge;

/** What staff wants to have judged again. */
sealed interface Rejudge {
  /** One submission, by whichever version it was judged. */
  record OfSubmission(long id) implements Rejudge {}

  /**
   * All submissions to a problem, in whatever competition.
   *
   * @param all also what was judged by the newest version
   */
  record OfProblem(String id, boolean all) implements Rejudge {}

  /**
   * All submissions in a competition.
   *
   * @param all also what was judged by the newest version of its problem
   */
  record OfCompetition(long id, boolean all) implements Rejudge {}

  /** In words. */
  default String about() {
    return switch (this) {
      case OfSubmission(long id) -> "submission " + id;
      case OfProblem(String id, boolean _) -> "problem " + id;
      case OfCompetition(long id, boolean _) -> "competition " + id;
    };
  }
}
