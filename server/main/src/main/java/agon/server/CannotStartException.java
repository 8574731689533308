package agon.server;

import org.jspecify.annotations.Nullable;

/** The server cannot start; the message is a sentence for whoever starts it. */
public final class CannotStartException extends Exception {
  private static final long serialVersionUID = 1L;

  public CannotStartException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
