package agon.client.submission;

import agon.client.core.Failures;

/** Files of this computer are no program, or no text; the message is a sentence for a person. */
public final class UnusableFilesException extends RuntimeException implements Failures.Spoken {
  private static final long serialVersionUID = 1L;

  UnusableFilesException(String sentence) {
    super(sentence);
  }

  @Override
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
