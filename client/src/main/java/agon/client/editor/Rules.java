package agon.client.editor;

/** The pieces of languages that {@link Lexer} looks for. Each reads a letter once. Pure. */
final class Rules {
  private Rules() {}

  /** Finds a piece that begins at a place. */
  @FunctionalInterface
  interface Rule {
    /** Where the piece ends that begins here; -1 for none. */
    int end(String text, int start);

    /** Only as the first thing in a line. */
    default Rule first() {
      return (text, start) -> firstInLine(text, start) ? end(text, start) : -1;
    }

    /** Only where no letter, digit or underscore stands before. */
    default Rule apart() {
      return (text, start) -> start > 0 && isWord(text.charAt(start - 1)) ? -1 : end(text, start);
    }
  }

  /** From a mark to the end of the line. */
  static Rule line(String mark) {
    return (text, start) -> text.startsWith(mark, start) ? lineEnd(text, start) : -1;
  }

  /** From one mark to another, over lines; to the end where that is missing. */
  static Rule block(String open, String close) {
    return (text, start) ->
        text.startsWith(open, start) ? after(text, close, start + open.length()) : -1;
  }

  /** A text with backslashes before what does not end it; it ends with the line at the latest. */
  static Rule quoted(char quote) {
    return (text, start) ->
        text.charAt(start) == quote ? quoteEnd(text, start + 1, quote, false) : -1;
  }

  /** The same over lines. */
  static Rule quotedOverLines(char quote) {
    return (text, start) ->
        text.charAt(start) == quote ? quoteEnd(text, start + 1, quote, true) : -1;
  }

  /** Three quotes, to three quotes, with backslashes. */
  static Rule tripled(char quote) {
    String mark = String.valueOf(quote).repeat(3);
    return (text, start) -> {
      if (!text.startsWith(mark, start)) {
        return -1;
      }
      int place = start + 3;
      while (place < text.length() && !text.startsWith(mark, place)) {
        place += text.charAt(place) == '\\' ? 2 : 1;
      }
      return Math.min(text.length(), place + 3);
    };
  }

  /** One or two of these letters and then what the rule finds. */
  static Rule prefixed(String letters, Rule rule) {
    return (text, start) -> {
      int place = start;
      while (place < text.length()
          && place < start + 2
          && letters.indexOf(text.charAt(place)) >= 0) {
        place++;
      }
      return place == start || place == text.length() ? -1 : rule.end(text, place);
    };
  }

  /** A text in which a quote is written twice. */
  static Rule doubledQuotes() {
    return (text, start) -> {
      if (text.charAt(start) != '"') {
        return -1;
      }
      int place = start + 1;
      while (place < text.length()) {
        if (text.charAt(place) != '"') {
          place++;
        } else if (text.startsWith("\"\"", place)) {
          place += 2;
        } else {
          return place + 1;
        }
      }
      return place;
    };
  }

  /** One letter between quotes, with a backslash before some more. */
  static Rule character() {
    return (text, start) -> {
      if (text.charAt(start) != '\'' || start + 2 >= text.length()) {
        return -1;
      }
      boolean escaped = text.charAt(start + 1) == '\\';
      int most = escaped ? start + 11 : start + 3;
      for (int i = start + (escaped ? 3 : 2); i < Math.min(most, text.length()); i++) {
        if (text.charAt(i) == '\'') {
          return i + 1;
        }
        if (text.charAt(i) == '\n') {
          return -1;
        }
      }
      return -1;
    };
  }

  /** A mark with a name behind it, in which these letters count, too. */
  static Rule named(String mark, String more) {
    return (text, start) -> {
      int from = start + mark.length();
      if (!text.startsWith(mark, start)
          || from >= text.length()
          || !(Character.isLetter(text.charAt(from)) || text.charAt(from) == '_')) {
        return -1;
      }
      int end = from;
      while (end < text.length()
          && (isWord(text.charAt(end)) || more.indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      return end;
    };
  }

  /** {@code #include <name>} and its like, with what stands between angles. */
  static Rule directive() {
    return (text, start) -> {
      if (text.charAt(start) != '#') {
        return -1;
      }
      int end = wordEnd(text, blanks(text, start + 1));
      int angle = blanks(text, end);
      if (angle < text.length() && text.charAt(angle) == '<') {
        int line = lineEnd(text, angle);
        int close = text.substring(angle, line).indexOf('>');
        return close < 0 ? end : angle + close + 1;
      }
      return end;
    };
  }

  /** A word and the next one on the line. */
  static Rule twoWords(String word) {
    return (text, start) ->
        text.startsWith(word + " ", start)
            ? wordEnd(text, blanks(text, start + word.length()))
            : -1;
  }

  /** {@code #[...]} and {@code #![...]} in a line. */
  static Rule attribute() {
    return (text, start) -> {
      int bracket = start + (text.startsWith("#!", start) ? 2 : 1);
      if (text.charAt(start) != '#' || !text.startsWith("[", bracket)) {
        return -1;
      }
      int line = lineEnd(text, bracket);
      int close = text.substring(bracket, line).indexOf(']');
      return close < 0 ? line : bracket + close + 1;
    };
  }

  /** A name of small letters with an exclamation mark. */
  static Rule macro() {
    return (text, start) -> {
      int end = start;
      while (end < text.length() && (isLower(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      return end > start && end < text.length() && text.charAt(end) == '!' ? end + 1 : -1;
    };
  }

  /** Two dashes or more that are no part of another operator, to the end of the line. */
  static Rule dashes() {
    String operators = "!#$%&*+./<=>?@\\^|~:-";
    return (text, start) -> {
      if (!text.startsWith("--", start)
          || (start > 0 && operators.indexOf(text.charAt(start - 1)) >= 0)) {
        return -1;
      }
      int end = start;
      while (end < text.length() && text.charAt(end) == '-') {
        end++;
      }
      boolean operator = end < text.length() && operators.indexOf(text.charAt(end)) >= 0;
      return operator ? -1 : lineEnd(text, end);
    };
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int blanks(String text, int start) {
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static int after(String text, String close, int start) {
    int found = text.indexOf(close, start);
    return found < 0 ? text.length() : found + close.length();
  }

  private static int quoteEnd(String text, int start, char quote, boolean overLines) {
    int place = start;
    while (place < text.length()) {
      char c = text.charAt(place);
      if (c == quote) {
        return place + 1;
      }
      if (c == '\n' && !overLines) {
        return place;
      }
      boolean pair = c == '\\' && place + 1 < text.length();
      place += pair && (overLines || text.charAt(place + 1) != '\n') ? 2 : 1;
    }
    return place;
  }

  private static boolean firstInLine(String text, int start) {
    int before = start - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }
}
