package agon.client.submission;

import agon.client.look.Icons;
import agon.client.look.Words;
import agon.protocol.Judgement;
import agon.protocol.Verdict;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A verdict as a shape, a colour and words. */
final class VerdictMark extends Label {
  VerdictMark(Judgement judgement) {
    Verdict verdict = judgement.verdict();
    setGraphicTextGap(8);
    if (!judgement.done()) {
      setText(Words.get("judging." + judgement.state()));
      setGraphic(Icons.of(Material2AL.HOURGLASS_EMPTY));
    } else {
      setText(verdict == null ? Words.get("test.ran") : verdict.title());
      setGraphic(icon(verdict));
      getStyleClass().add(style(verdict));
    }
  }

  static FontIcon icon(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> Icons.of(Material2AL.CHECK);
      case AC -> Icons.of(Material2AL.CHECK_CIRCLE, "good");
      case WA -> Icons.of(Material2AL.CANCEL, "bad");
      case TLE -> Icons.of(Material2MZ.TIMER_OFF, "bad");
      case MLE, OLE -> Icons.of(Material2MZ.STORAGE, "bad");
      case RTE -> Icons.of(Material2AL.FLASH_ON, "bad");
      case CE -> Icons.of(Material2AL.CODE, "warn");
      case JE -> Icons.of(Material2MZ.REPORT_PROBLEM, "warn");
    };
  }

  private static String style(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> "quiet";
      case AC -> "good";
      case WA, TLE, MLE, OLE, RTE -> "bad";
      case CE, JE -> "warn";
    };
  }
}
