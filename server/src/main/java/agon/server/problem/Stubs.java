package agon.server.problem;

import agon.sandbox.language.Languages;
import org.jspecify.annotations.Nullable;

/** What an untouched editor shows: it compiles, runs, and answers wrongly. */
public final class Stubs {
  private Stubs() {}

  /**
   * The stub.
   *
   * @param signature null for a program problem
   */
  public static String stub(@Nullable Signature signature, String language) {
    return signature == null
        ? Languages.program(Drivers.language(language))
        : Drivers.of(language).stub(signature);
  }
}
