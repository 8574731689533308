package agon.client.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The pages of the window, in the order of the side bar. */
enum Page {
  PROBLEMS(1, Material2AL.FORMAT_LIST_BULLETED),
  SOLVE(2, Material2AL.CODE),
  SUBMISSIONS(3, Material2MZ.SEND),
  BOARD(4, Material2AL.LEADERBOARD),
  COMPETITIONS(5, Material2AL.EMOJI_EVENTS),
  SETTINGS(6, Material2MZ.SETTINGS);

  private final int number;

  @SuppressWarnings("ImmutableEnumChecker") // Icons are constants of enums themselves.
  private final Ikon icon;

  Page(int number, Ikon icon) {
    this.number = number;
    this.icon = icon;
  }

  /** From 1; the digit that goes there with Alt. */
  int number() {
    return number;
  }

  Ikon icon() {
    return icon;
  }
}
