package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.competition.CompetitionsView;
import agon.client.leaderboard.LeaderboardView;
import agon.client.look.Nodes;
import agon.client.problem.ProblemListView;
import agon.client.settings.SettingsView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Makes each page when it is first shown, and keeps it. UI thread only. */
final class Pages extends StackPane {
  private final AppModel model;
  private final Commands.Actions actions;
  private final Navigator navigator;
  private final Map<Page, Node> made = new EnumMap<>(Page.class);

  /** What had the focus last on each page. */
  private final Map<Page, Node> focused = new EnumMap<>(Page.class);

  private Page shown = Page.PROBLEMS;

  Pages(AppModel model, Commands.Actions actions, Navigator navigator) {
    this.model = model;
    this.actions = actions;
    this.navigator = navigator;
    navigator.page().subscribe(this::show);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::remember);
    navigator.onOpen(() -> {
      SolvePage page = solve();
      if (page != null) {
        page.type();
      }
    });
  }

  /** Shows a page with the keys where they were on it last. */
  private void show(Page page) {
    shown = page;
    Node last = focused.get(page);
    getChildren().setAll(node(page));
    focus(last);
  }

  /** Gives the keys to the page that is shown. */
  void focus() {
    focus(focused.get(shown));
  }

  private void focus(@Nullable Node last) {
    SolvePage solve = solve();
    if (last != null && last.getScene() != null) {
      last.requestFocus();
    } else if (shown == Page.SOLVE && solve != null) {
      solve.type();
    } else if (getScene() != null) {
      requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  private void remember(@Nullable Node owner) {
    if (owner != null && Nodes.inside(this, owner)) {
      focused.put(shown, owner);
    }
  }

  private Node node(Page page) {
    return made.computeIfAbsent(page, this::make);
  }

  private Node make(Page page) {
    return switch (page) {
      case PROBLEMS -> new ProblemListView(model.problems(), navigator::open);
      case SOLVE -> new SolvePage(model, actions, navigator);
      case SUBMISSIONS -> new SubmissionsPage(model, navigator);
      case BOARD -> new LeaderboardView(model.leaderboard());
      case COMPETITIONS ->
          new CompetitionsView(model.competitions(), this::startPractice, navigator::enter);
      case SETTINGS -> new SettingsView(model.settings(), model.connection(), model::goTo);
    };
  }

  private void startPractice(int rivals) {
    model.competitions().startPractice(rivals, navigator::enter);
  }

  private @Nullable SolvePage solve() {
    return made.get(Page.SOLVE) instanceof SolvePage page ? page : null;
  }

  /** The inputs chosen for a run; none for the samples. */
  List<String> inputs() {
    SolvePage page = solve();
    return page == null ? List.of() : page.inputs();
  }

  void nextPane() {
    SolvePage page = solve();
    if (page != null && navigator.page().get() == Page.SOLVE) {
      page.nextPane();
    }
  }
}
