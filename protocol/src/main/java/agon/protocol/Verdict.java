package agon.protocol;

/** What the judge says of a submission; ids are those of CLICS. */
public enum Verdict {
  AC("Accepted"),
  WA("Wrong answer"),
  TLE("Time limit exceeded"),
  MLE("Memory limit exceeded"),
  OLE("Output limit exceeded"),
  RTE("Run-time error"),
  CE("Compile error"),
  /** Our own failure: never scores and never counts against anyone. */
  JE("Judge error");

  private final String title;

  Verdict(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Whether a try with this verdict counts as rejected by the penalty rule. */
  public boolean countsAsRejected() {
    return switch (this) {
      case WA, TLE, MLE, OLE, RTE -> true;
      case AC, CE, JE -> false;
    };
  }
}
