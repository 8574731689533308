package agon.protocol;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * One of several files that are a program.
 *
 * @param name as the other files name it, composed (NFC): letters, digits, {@code _}, {@code -} and
 *     {@code .}, at most 64 of them, with a letter, a digit or {@code _} first, and no folder
 * @param text may be empty, as of an {@code __init__.py}
 */
public record ProgramFile(String name, String text) {
  public static final int MAX_NAME = 64;

  private static final Set<String> HEADERS = Set.of("h", "hh", "hpp", "hxx", "h++", "inl", "tpp");

  public ProgramFile {
    name = plain(Check.text("name of a file", name, 1000));
    if (text == null) {
      throw new InvalidValueException("The file '" + name + "' has no text.");
    }
    Check.utf8(name, text, SubmitRequest.MAX_SOURCE_BYTES);
  }

  private static String plain(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
      throw refused(name, "is in a folder. All files of a program lie side by side here.");
    }
    if (name.codePointCount(0, name.length()) > MAX_NAME) {
      throw refused(name, "has a name of more than " + MAX_NAME + " characters.");
    }
    if (!name.codePoints().allMatch(ProgramFile::mayStand)
        || name.charAt(0) == '.'
        || name.charAt(0) == '-') {
      throw refused(
          name,
          "cannot be called so. The name of a file has letters, digits, '_', '-' and '.', and does"
              + " not begin with '.' or '-'.");
    }
    return name;
  }

  /** Whether it is a header of C or C++ by its ending. */
  public static boolean isHeader(String name) {
    return HEADERS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean mayStand(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    };
  }

  private static InvalidValueException refused(String name, String why) {
    return new InvalidValueException("The file '" + name + "' " + why);
  }
}
