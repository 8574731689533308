package agon.client.ui;

import agon.client.core.Background;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.client.problem.ProblemModel;
import agon.client.statement.PdfView;
import agon.client.statement.StatementView;
import agon.protocol.Problem;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The statement of the open problem, as text or PDF, with a choice where it has languages. */
final class StatementPane extends BorderPane {
  private static final double HINTS_HEIGHT = 200;

  private final ProblemModel model;
  private final StatementView text;
  private final PdfView pdf;
  private final ComboBox<String> languages = new ComboBox<>();
  private final HBox choice = new HBox(8, new Label(Words.get("statement.language")), languages);
  private final ObservableList<String> hints;
  private boolean showing;

  /**
   * @param hints that were asked for; they stand below the statement
   */
  StatementPane(ProblemModel model, ObservableList<String> hints, Background background) {
    this.model = model;
    this.hints = hints;
    text = new StatementView(background, model::file);
    pdf = new PdfView(background, model::file);
    choice.setAlignment(Pos.CENTER_LEFT);
    choice.getStyleClass().add("tool-row");
    languages.setConverter(new Names());
    languages.setAccessibleText(Words.get("statement.language"));
    languages.setOnAction(event -> choose());
    setTop(choice);
    setCenter(text);
    model.problem().subscribe(this::show);
    hints.subscribe(() -> body(model.problem().get()));
  }

  private void show(@Nullable Problem problem) {
    Nodes.show(choice, problem != null && problem.languages().size() > 1);
    if (problem == null) {
      return;
    }
    showing = true; // What the choice shows now nobody has chosen.
    if (!languages.getItems().equals(problem.languages())) {
      languages.getItems().setAll(problem.languages());
    }
    languages.setValue(problem.language());
    showing = false;
    body(problem);
  }

  private void body(@Nullable Problem problem) {
    if (problem == null) {
      return;
    }
    if (problem.pdf() == null) {
      setBottom(null);
      setCenter(text);
      if (hints.isEmpty()) {
        text.show(problem.question());
      } else {
        text.showEnd(problem.question() + hintText());
      }
    } else {
      setCenter(pdf);
      pdf.show(problem.id() + "-" + problem.language(), problem.pdf());
      setBottom(hints.isEmpty() ? null : text);
      text.setPrefHeight(HINTS_HEIGHT);
      text.show(hintText().strip());
    }
  }

  private String hintText() {
    StringBuilder markdown = new StringBuilder();
    for (int i = 0; i < hints.size(); i++) {
      markdown.append("\n\n### ").append(Words.get("hints.head", i + 1));
      markdown.append("\n\n").append(hints.get(i));
    }
    return markdown.toString();
  }

  private void choose() {
    String chosen = languages.getValue();
    if (!showing && chosen != null) {
      model.read(chosen);
    }
  }

  @Override
  public void requestFocus() {
    getCenter().requestFocus();
  }

  /** A language as those call it who speak it. */
  private static final class Names extends StringConverter<String> {
    @Override
    public String toString(@Nullable String tag) {
      if (tag == null) {
        return "";
      }
      Locale locale = Locale.forLanguageTag(tag);
      String name = locale.getDisplayName(locale);
      return name.isEmpty() ? tag : name;
    }

    @Override
    public String fromString(String name) {
      throw new UnsupportedOperationException("Languages are chosen, not typed: " + name);
    }
  }
}
