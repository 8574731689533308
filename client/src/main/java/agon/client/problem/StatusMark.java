package agon.client.problem;

import agon.client.look.Icons;
import agon.client.look.Words;
import agon.protocol.ProblemStatus;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** How far one has come with a problem: a shape, a colour and a word. */
final class StatusMark extends Label {
  StatusMark(ProblemStatus status) {
    super(Words.get("status." + status), icon(status));
    setGraphicTextGap(8);
    getStyleClass().add(style(status));
  }

  private static FontIcon icon(ProblemStatus status) {
    return switch (status) {
      case NEW -> Icons.of(Material2MZ.RADIO_BUTTON_UNCHECKED);
      case TRIED -> Icons.of(Material2MZ.TIMELAPSE, "warn");
      case SOLVED -> Icons.of(Material2AL.CHECK_CIRCLE, "good");
    };
  }

  private static String style(ProblemStatus status) {
    return switch (status) {
      case NEW -> "quiet";
      case TRIED -> "warn";
      case SOLVED -> "good";
    };
  }
}
