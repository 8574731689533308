package agon.client.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The pages of the window, in the order of the side bar. */
enum Page {
  PROBLEMS(Material2AL.FORMAT_LIST_BULLETED),
  SOLVE(Material2AL.CODE),
  SUBMISSIONS(Material2MZ.SEND),
  BOARD(Material2AL.LEADERBOARD),
  COMPETITIONS(Material2AL.EMOJI_EVENTS),
  SETTINGS(Material2MZ.SETTINGS);

  private final Ikon icon;

  Page(Ikon icon) {
    this.icon = icon;
  }

  Ikon icon() {
    return icon;
  }
}
