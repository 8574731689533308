package agon.client.problem;

import agon.client.look.Words;
import agon.protocol.LanguageInfo;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Chooses the language of a solution; one that is not ready says so and can't be chosen. */
final class LanguagePicker extends ComboBox<LanguageInfo> {
  LanguagePicker(SolutionModel model) {
    super(model.choices());
    setPrefWidth(160);
    setAccessibleText(Words.get("solution.language"));
    setCellFactory(list -> new Cell());
    setButtonCell(new Cell());
    setOnAction(event -> {
      LanguageInfo chosen = getValue();
      if (chosen != null && !chosen.id().equals(model.languageId().get())) {
        model.choose(chosen.id());
      }
    });
    Runnable sync = () -> setValue(model.language().get());
    model.language().subscribe(sync);
    model.choices().subscribe(sync);
    sync.run();
  }

  private static String words(LanguageInfo language) {
    return switch (language.state()) {
      case READY -> language.title();
      case PREPARING ->
          Words.get("solution.preparing", language.title(), Math.round(language.progress() * 100));
      case UNAVAILABLE, ON_DEMAND -> Words.get("solution.unavailable", language.title());
    };
  }

  private static final class Cell extends ListCell<LanguageInfo> {
    @Override
    protected void updateItem(@Nullable LanguageInfo item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null || empty ? null : words(item));
      setDisable(item != null && !item.ready() && getListView() != null);
    }
  }
}
