package agon.server.cli;

/**
 * What the doctor found.
 *
 * @param meaning what it means for judging
 * @param fix what to do; empty when nothing has to be done
 */
record Finding(Grade grade, String what, String meaning, String fix) {
  /** How bad a finding is. */
  enum Grade {
    GOOD("ok"),
    WEAK("weak"),
    BAD("BAD");

    private final String word;

    Grade(String word) {
      this.word = word;
    }
  }

  static Finding good(String what, String meaning) {
    return new Finding(Grade.GOOD, what, meaning, "");
  }

  static Finding weak(String what, String meaning, String fix) {
    return new Finding(Grade.WEAK, what, meaning, fix);
  }

  static Finding bad(String what, String meaning, String fix) {
    return new Finding(Grade.BAD, what, meaning, fix);
  }

  String text() {
    return String.format("%-5s %s%n      %s", grade.word, what, meaning)
        + (fix.isEmpty() ? "" : String.format("%n      To do: %s", fix));
  }
}
