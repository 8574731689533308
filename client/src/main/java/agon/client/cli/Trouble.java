package agon.client.cli;

import agon.client.core.Failures;

/** A command cannot go on; the message is a sentence for a person. */
final class Trouble extends RuntimeException implements Failures.Spoken {
  private static final long serialVersionUID = 1L;

  /** Exit code for "used wrongly". */
  static final int USAGE = 2;

  private final int exitCode;

  Trouble(String sentence) {
    this(sentence, 1);
  }

  Trouble(String sentence, int exitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }

  @Override
  public String sentence() {
    return String.valueOf(getMessage());
  }

  int exitCode() {
    return exitCode;
  }
}
