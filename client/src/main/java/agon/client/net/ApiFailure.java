package agon.client.net;

import agon.client.core.Failures;

/** A call that brought no answer, or a "no"; the message is a sentence for a person. */
public abstract sealed class ApiFailure extends Exception implements Failures.Spoken
    permits ApiException, Unreachable {
  private static final long serialVersionUID = 1L;

  ApiFailure(String sentence) {
    super(sentence);
  }

  @Override
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
