package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.core.Phase;
import agon.client.editor.DraftKey;
import agon.client.look.Nodes;
import agon.client.look.PhasePane;
import agon.client.look.Words;
import agon.client.problem.HintBar;
import agon.client.problem.ProblemHead;
import agon.client.problem.SolutionView;
import agon.client.statement.StatementView;
import agon.client.submission.JudgementModel;
import agon.client.submission.Judging;
import agon.client.submission.OpenedView;
import agon.client.submission.SubmissionsView;
import agon.protocol.competition.CompetitionProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** The page on which one problem is read and solved. */
final class SolvePage extends StackPane {
  /** Of the pane that the keys go to. */
  static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final AppModel model;
  private final Navigator navigator;
  private final StatementPane statement;
  private final StatementView editorialText;
  private final Tab editorial;
  private final SolutionView solution;
  private final ResultPane result;
  private final HBox labels = new HBox();

  /** The drafts that were run and submitted last. */
  private final Map<JudgementModel, DraftKey> judged = new HashMap<>();

  /** The next key shall go into the editor as soon as there is one. */
  private boolean typing = true;

  SolvePage(AppModel model, Commands.Actions actions, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    statement = new StatementPane(model.problem(), model.guide().hints(), model.background());
    editorialText = new StatementView(model.background(), model.problem()::file);
    editorial = new Tab(Words.get("tab.editorial"), editorialText);
    solution = new SolutionView(model.solution(), model.settings(), model.background());
    result = new ResultPane(model, actions, navigator);
    List.of(statement, solution, result).forEach(pane -> pane.getStyleClass().add("pane"));
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::show);
    SplitPane right = new SplitPane(solution, result);
    right.setOrientation(Orientation.VERTICAL);
    right.setDividerPositions(0.56);
    SplitPane both = new SplitPane(left(), right);
    both.setDividerPositions(0.44);
    ProblemHead head = new ProblemHead(model.problem());
    head.getChildren().add(labels);
    BorderPane page = new BorderPane(both, head, null, null, null);
    getChildren()
        .setAll(
            new PhasePane(
                page,
                model.problem().phase(),
                model.problem().error(),
                new PhasePane.Empty(Material2AL.CODE, "solve.empty"),
                model.problem()::refresh));
    model.competition().problems().subscribe(this::labels);
    model.problem().id().subscribe(this::labels);
    labels();
    model.problem().phase().subscribe(now -> typeNow()); // After the page itself is shown.
    model.solution().languageId().subscribe(now -> typeNow());
    navigator.covered().subscribe(now -> typeNow());
    solution.sceneProperty().subscribe(now -> typeNow()); // A split shows its panes a pulse later.
    marks(model.run().judging());
    marks(model.submit().judging());
  }

  private TabPane left() {
    Tab text =
        new Tab(
            Words.get("tab.statement"),
            new BorderPane(statement, null, null, new HintBar(model.guide()), null));
    BorderPane submissions =
        new BorderPane(new SubmissionsView(model.submissions(), model.competitions(), true));
    submissions.setBottom(new OpenedView(model.submissions(), model.background(), navigator::open));
    Tab own = new Tab(Words.get("tab.submissions"), submissions);
    model
        .submissions()
        .total()
        .subscribe(total ->
            own.setText(
                total.longValue() == 0
                    ? Words.get("tab.submissions")
                    : Words.get("tab.submissions.count", total)));
    TabPane tabs = new TabPane(text, own);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    model.guide().editorial().subscribe(shown -> editorial(tabs, shown));
    model
        .problem()
        .id()
        .subscribe((before, now) -> tabs.getSelectionModel().select(text)); // It is new: read it.
    return tabs;
  }

  /** A tab of its own, there only when there is something to read. */
  private void editorial(TabPane tabs, String shown) {
    if (shown.isEmpty()) {
      tabs.getTabs().remove(editorial);
    } else {
      editorialText.show(shown);
      if (!tabs.getTabs().contains(editorial)) {
        tabs.getTabs().add(editorial);
      }
    }
  }

  /** The competition's problems by their letters, to change between them. */
  private void labels() {
    labels.getChildren().clear();
    List<CompetitionProblem> problems = model.competition().problems();
    for (CompetitionProblem one : problems) {
      ToggleButton button = new ToggleButton(one.label());
      button.getStyleClass().add("small");
      button.setSelected(one.problem().id().equals(model.problem().id().get()));
      button.setAccessibleText(one.problem().title());
      button.setOnAction(event -> navigator.open(one.problem().id()));
      labels.getChildren().add(button);
    }
    Nodes.show(labels, !problems.isEmpty());
  }

  /** Marks the lines that are to blame in the draft that was handed to it. */
  private void marks(JudgementModel judging) {
    judging
        .state()
        .subscribe(state -> {
          DraftKey now = model.solution().draft().get();
          if (state == Judging.SENDING && now != null) {
            judged.put(judging, now);
          }
        });
    judging
        .judgement()
        .subscribe(judgement -> {
          DraftKey draft = judged.get(judging);
          if (draft != null) {
            Map<Integer, String> wrong = new TreeMap<>();
            if (judgement != null) {
              judgement.marks().stream()
                  .filter(mark -> mark.file() == null) // Not of files that are not here.
                  .forEach(mark -> wrong.put(mark.line(), mark.message()));
            }
            solution.errors(draft, wrong);
          }
        });
  }

  /** Lets typing go into the editor of the problem that has just been opened. */
  void type() {
    typing = true;
    typeNow();
  }

  private void typeNow() {
    boolean ready =
        model.problem().phase().get() == Phase.READY
            && !model.solution().languageId().get().isEmpty()
            && solution.getScene() != null
            && !navigator.covered().get();
    if (typing && ready) {
      typing = false;
      solution.focusCode();
    }
  }

  List<String> inputs() {
    return result.inputs();
  }

  /** Goes on from statement to editor to result, and from elsewhere into the editor. */
  void nextPane() {
    Node focused = getScene().getFocusOwner();
    if (Nodes.inside(solution, focused)) {
      result.focusTabs();
    } else if (Nodes.inside(result, focused)) {
      statement.requestFocus();
    } else {
      solution.focusCode();
    }
  }

  private void show(@Nullable Node focused) {
    for (Node pane : List.of(statement, solution, result)) {
      pane.pseudoClassStateChanged(CURRENT, Nodes.inside(pane, focused));
    }
  }
}
