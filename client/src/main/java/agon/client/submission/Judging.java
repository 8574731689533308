package agon.client.submission;

/** Where a run or a submission is on its way, as the page shows it. */
public enum Judging {
  /** Nothing was started. */
  IDLE,
  /** On disk, not at the server yet. */
  WAITING,
  SENDING,
  QUEUED,
  COMPILING,
  RUNNING,
  DONE,
  /** The server said no; the sentence says why. */
  REFUSED;

  /** Whether something is still to come. */
  public boolean active() {
    return switch (this) {
      case WAITING, SENDING, QUEUED, COMPILING, RUNNING -> true;
      case IDLE, DONE, REFUSED -> false;
    };
  }
}
