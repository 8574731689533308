package agon.packages.driver;

import agon.packages.signature.Signature;
import agon.sandbox.language.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /**
   * That of a program which talks with the judge: it answers line by line and keeps nothing back,
   * where others read to the end first.
   */
  public static String talk(String language) {
    String name = language.equals("pypy") ? "python" : language;
    String file = "talk/" + name + "." + Drivers.language(name).extension();
    try (InputStream in = Stubs.class.getResourceAsStream(file)) {
      return in == null
          ? stub(null, language)
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
