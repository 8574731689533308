package agon.server.account;

import agon.server.refusal.Refusal;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a name may be, in any script, and when a reader would hold two names for the same. Names are
 * in Unicode's form NFC; look-alikes are found by the skeletons of Unicode Technical Standard 39.
 */
public final class Names {
  /** Besides letters, digits and their marks; some of them only look like others. */
  private static final String PUNCTUATION =
      " ._'-\u2019\u2018\u02bc\u00b7\u30fb\u2010\u2011\u05f3\u05f4\u0f0b";

  /** A letter with more of them is a scribble over its neighbours. */
  private static final int MOST_MARKS = 4;

  private static final List<String> RESERVED =
      List.of(
          "organizer",
          "organiser",
          "admin",
          "administrator",
          "root",
          "system",
          "server",
          "agon",
          "judge",
          "jury",
          "staff",
          "support",
          "moderator",
          "you",
          "anonymous",
          "nobody");

  private Names() {}

  /**
   * How a name looks.
   *
   * @param exact the same for names that look the same as they are written
   * @param folded the same for names that look the same when all of it is in lower case
   */
  record Looks(String exact, String folded) {}

  /** The same name as it is stored: composed, and with plain single spaces inside alone. */
  static String tidy(String typed) {
    StringBuilder name = new StringBuilder();
    Normalizer2.getNFCInstance()
        .normalize(typed)
        .codePoints()
        .map(point -> Character.getType(point) == Character.SPACE_SEPARATOR ? ' ' : point)
        .filter(point -> point != ' ' || (!name.isEmpty() && name.charAt(name.length() - 1) != ' '))
        .forEach(name::appendCodePoint);
    int last = name.length() - 1;
    return last >= 0 && name.charAt(last) == ' ' ? name.substring(0, last) : name.toString();
  }

  /** The tidy name, which a contestant may have. */
  static String ofContestant(String typed) {
    String name = checked(typed);
    if (Reserved.has(looks(name))) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "name_reserved",
          "The name '" + name + "' is kept for those who run the contest. Choose another one.");
    }
    return name;
  }

  /** The tidy name, if it is one. */
  static String checked(String typed) {
    String name = tidy(typed);
    boolean joined = hasJoiners(name) && joinsLetters(name);
    int marks = 0;
    int at = 0;
    for (int point : name.codePoints().toArray()) {
      if (isUnseen(point) && !(joined && isJoiner(point))) {
        throw Refusal.badRequest(
            "There is a character in the name that nobody can see ("
                + String.format("U+%04X", point)
                + "). Type the name anew instead of copying it.");
      }
      boolean mark = isMark(point);
      marks = mark ? marks + 1 : 0;
      boolean first = Character.isLetter(point) || isNumber(point);
      boolean fits = first || mark || isJoiner(point) || PUNCTUATION.indexOf(point) >= 0;
      if (at == 0 ? !first : !fits) {
        throw Refusal.badRequest(
            "A name starts with a letter or a digit and has only letters of any script, digits,"
                + " spaces and . _ ' - in it.");
      }
      if (marks > MOST_MARKS) {
        throw Refusal.badRequest("A letter of the name has too many accents. Leave some out.");
      }
      at++;
    }
    if (at == 0) {
      throw Refusal.badRequest("The name is empty.");
    }
    return name;
  }

  static Looks looks(String name) {
    return new Looks(
        Skeletons.CHECKER.getSkeleton(name), Skeletons.CHECKER.getSkeleton(folded(name)));
  }

  /** Whether they are one name, in whatever case. */
  static boolean same(String one, String other) {
    return folded(tidy(one)).equals(folded(tidy(other)));
  }

  private static String folded(String name) {
    return Normalizer2.getNFCInstance().normalize(UCharacter.foldCase(name, true));
  }

  private static boolean isUnseen(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isNumber(int point) {
    int type = Character.getType(point);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isJoiner(int point) {
    return point == 0x200c || point == 0x200d;
  }

  private static boolean hasJoiners(String name) {
    return name.codePoints().anyMatch(Names::isJoiner);
  }

  /** Whether all joiners stand where a script needs them, as in Persian and in Malayalam. */
  private static boolean joinsLetters(String name) {
    IDNA.Info info = new IDNA.Info();
    Joiners.RULES.nameToUnicode(name, new StringBuilder(), info);
    return !info.getErrors().contains(IDNA.Error.CONTEXTJ);
  }

  /** Loaded with the first new name, not at the start of the server. */
  private static final class Skeletons {
    static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  }

  private static final class Joiners {
    static final IDNA RULES =
        IDNA.getUTS46Instance(IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_UNICODE);
  }

  private static final class Reserved {
    private static final List<Looks> LOOKS = RESERVED.stream().map(Names::looks).toList();
    private static final Set<String> EXACT =
        LOOKS.stream().map(Looks::exact).collect(Collectors.toSet());
    private static final Set<String> FOLDED =
        LOOKS.stream().map(Looks::folded).collect(Collectors.toSet());

    static boolean has(Looks looks) {
      return EXACT.contains(looks.exact()) || FOLDED.contains(looks.folded());
    }
  }
}
