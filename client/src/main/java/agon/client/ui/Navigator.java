package agon.client.ui;

import agon.client.app.AppModel;
import agon.client.login.ConnectionModel;
import agon.client.problem.ProblemListModel;
import agon.protocol.ProblemSummary;
import agon.protocol.competition.Competition;
import agon.protocol.competition.CompetitionProblem;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which page is shown, and what a page needs when one comes to it. UI thread only. */
final class Navigator {
  private final AppModel model;
  private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.PROBLEMS);

  private final BooleanProperty covered = new SimpleBooleanProperty();
  private Runnable opened = () -> {};

  Navigator(AppModel model) {
    this.model = model;
    if (!model.settings().lastProblem().get().isEmpty()) {
      page.set(Page.SOLVE);
    }
    page.subscribe((before, now) -> arrived(now));
    model.connection().state().subscribe((before, now) -> back());
    model.session().account().subscribe((before, now) -> back());
  }

  /** Does something whenever a problem was opened by the user. */
  void onOpen(Runnable listener) {
    opened = listener;
  }

  ObjectProperty<Page> page() {
    return page;
  }

  /** Whether something lies over the pages and has the keys, such as the palette or the login. */
  BooleanProperty covered() {
    return covered;
  }

  void open(String problemId) {
    model.open(problemId);
    page.set(Page.SOLVE);
    opened.run();
  }

  void enter(Competition competition) {
    model.enter(competition);
    page.set(competition.state() == Competition.State.RUNNING ? Page.SOLVE : Page.BOARD);
  }

  /** Opens the next problem that is not solved: of the competition, or of the list. */
  void nextUnsolved() {
    String now = model.problem().id().get();
    List<CompetitionProblem> inside = model.competition().problems();
    List<ProblemSummary> all =
        inside.isEmpty()
            ? model.problems().items()
            : inside.stream().map(CompetitionProblem::problem).toList();
    ProblemListModel.nextUnsolved(all, now).ifPresent(next -> open(next.id()));
  }

  /** Opens the problem so many places further in the competition. */
  void step(int by) {
    model
        .competition()
        .step(model.problem().id().get(), by)
        .ifPresent(next -> open(next.problem().id()));
  }

  /** The models ask for the submissions of the open problem alone when they wake up. */
  private void back() {
    if (page.get() == Page.SUBMISSIONS) {
      arrived(Page.SUBMISSIONS);
    }
  }

  private void arrived(Page now) {
    model.submissions().closeOpened();
    boolean online = model.connection().state().get() == ConnectionModel.State.CONNECTED;
    if (!online || model.session().account().get() == null) {
      return;
    }
    switch (now) {
      case PROBLEMS -> model.problems().refresh();
      case SOLVE -> model.submissions().show(model.problem().id().get());
      case SUBMISSIONS -> model.submissions().show("");
      case BOARD -> model.leaderboard().refresh();
      case COMPETITIONS -> model.competitions().refresh();
      case SETTINGS -> {
        // Nothing of the server.
      }
    }
  }
}
