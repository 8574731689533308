package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.look.Nodes;
import agon.client.look.Words;
import agon.client.submission.JudgementModel;
import agon.client.submission.JudgementView;
import agon.client.submission.Judging;
import agon.client.submission.OwnInputView;
import agon.client.submission.SamplesView;
import agon.protocol.Problem;
import agon.protocol.ProblemKind;
import agon.protocol.Verdict;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Under the editor: samples, own input, the result, and the two buttons. */
final class ResultPane extends BorderPane {
  private final AppModel model;
  private final SamplesView samples = new SamplesView();
  private final OwnInputView own = new OwnInputView();
  private final StackPane results = new StackPane();
  private final Tab samplesTab = tab("tab.samples", samples);
  private final Tab ownTab = tab("tab.own", own);
  private final Tab resultTab = tab("tab.result", results);
  private final TabPane tabs = new TabPane(samplesTab, ownTab, resultTab);
  private final BooleanProperty ofOwn = new SimpleBooleanProperty();
  private final Node ofRun;
  private String shownProblem = "";
  private final Node ofSubmission;

  ResultPane(AppModel model, Commands.Actions actions, Navigator navigator) {
    this.model = model;
    ofRun = new JudgementView(model.run().judging());
    ofSubmission = new JudgementView(model.submit().judging());
    Label none = Nodes.label(Words.get("result.none"), "quiet");
    none.visibleProperty()
        .bind(ofRun.visibleProperty().not().and(ofSubmission.visibleProperty().not()));
    results.getChildren().setAll(none, ofRun, ofSubmission);
    results.setMinHeight(80);
    ofRun.setVisible(false);
    ofSubmission.setVisible(false);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    own.onChange(texts -> model.ownInputs().keep(shownProblem, texts));
    tabs.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    setCenter(tabs);
    setBottom(new VBox(new DoubtBar(model), buttons(actions, navigator)));
    model.problem().problem().subscribe(this::show);
    model.run().judging().state().subscribe(state -> result(state, ofRun, ofSubmission));
    model.submit().judging().state().subscribe(state -> result(state, ofSubmission, ofRun));
  }

  private static Tab tab(String key, Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    return new Tab(Words.get(key), scroll);
  }

  private HBox buttons(Commands.Actions actions, Navigator navigator) {
    Button next = Nodes.button("next", navigator::nextUnsolved, "small", "success");
    model
        .submit()
        .judging()
        .judgement()
        .subscribe(now -> Nodes.show(next, now != null && now.verdict() == Verdict.AC));
    Button run = Nodes.button("run", actions::run);
    Button submit = Nodes.button("submit", actions::submit, "accent");
    busy(run, model.run().judging(), "run");
    ofOwn.subscribe(now -> run.setText(words(model.run().judging().state().get(), "run")));
    busy(submit, model.submit().judging(), "submit");
    Button files = Nodes.button("submit.files", actions::submitFiles, "flat");
    model
        .problem()
        .problem()
        .subscribe(now -> Nodes.show(files, now != null && now.kind() == ProblemKind.PROGRAM));
    files.disableProperty().bind(submit.disableProperty());
    HBox row = new HBox(next, Nodes.spring(), files, run, submit);
    row.getStyleClass().add("action-row");
    return row;
  }

  private void busy(Button button, JudgementModel judging, String key) {
    judging.state().subscribe(state -> button.setText(words(state, key)));
    button
        .disableProperty()
        .bind(
            model
                .problem()
                .problem()
                .isNull()
                .or(model.solution().languageId().isEmpty())
                .or(
                    Bindings.createBooleanBinding(
                        () -> judging.state().get() == Judging.SENDING, judging.state())));
  }

  private String words(Judging state, String key) {
    if (state == Judging.WAITING) {
      return Words.get(key + ".waiting");
    }
    if (state.active()) {
      return Words.get(key + ".busy");
    }
    return Words.get(key.equals("run") && ofOwn.get() ? "run.own" : key);
  }

  private void show(@Nullable Problem problem) {
    if (problem != null && !problem.id().equals(shownProblem)) {
      shownProblem = problem.id();
      tabs.getSelectionModel().select(samplesTab);
      samples.show(problem.testCases());
      own.show(problem, model.ownInputs().of(problem.id()));
    }
  }

  private void result(Judging state, Node shown, Node other) {
    if (state == Judging.IDLE) {
      shown.setVisible(false);
    } else {
      if (state == Judging.SENDING || !shown.isVisible()) {
        tabs.getSelectionModel().select(resultTab);
      }
      other.setVisible(false);
      shown.setVisible(true);
    }
  }

  /** The result may be looked at without changing what the next run is about. */
  private void chosen(Tab tab) {
    if (!tab.equals(resultTab)) {
      ofOwn.set(tab.equals(ownTab));
    }
  }

  /** The inputs that were chosen last: one's own, or none for the samples. */
  List<String> inputs() {
    return ofOwn.get() ? List.of(own.input()) : List.of();
  }

  void focusTabs() {
    tabs.requestFocus();
  }
}
