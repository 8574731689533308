package agon.client.core;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns any failure into a sentence for a person. */
public final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /** The sentence of a failure that has one; others are bugs, logged and named as such. */
  public static String sentence(Exception failure) {
    if (failure instanceof Spoken spoken) {
      return spoken.sentence();
    }
    LOG.error("Unexpected failure", failure);
    return Texts.get("failure.unexpected", String.valueOf(failure.getMessage()));
  }

  /** A failure whose message is a sentence for a person. */
  public interface Spoken {
    String sentence();
  }
}
