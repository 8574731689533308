package agon.client.competition;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Phase;
import agon.client.core.ServerClock;
import agon.client.core.Task;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.protocol.competition.Competition;
import agon.protocol.competition.CompetitionProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The competition the user is in: its problems and its clock by the server. UI thread only. */
public final class CompetitionModel {
  private static final Duration LAST_MINUTES = Duration.ofMinutes(5);
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final List<Integer> NOTICES = List.of(30, 10, 1);

  private final Api api;
  private final Background background;
  private final ServerClock clock;
  private final ReadOnlyObjectWrapper<@Nullable Competition> competition =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<CompetitionProblem> problems = FXCollections.observableArrayList();
  private final ObservableList<CompetitionProblem> shownProblems =
      FXCollections.unmodifiableObservableList(problems);
  private final ReadOnlyObjectWrapper<Competition.@Nullable State> state =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper clockText = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper noticeHolds = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper urgent = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private @Nullable Duration leftBefore;

  /** A notice of minutes goes with the minute it names. */
  private Duration noticeUntil = Duration.ZERO;

  private Task asking = Task.NONE;
  private Task ticking = Task.NONE;
  private Task timer = Task.NONE;

  public CompetitionModel(Api api, Background background, ServerClock clock) {
    this.api = api;
    this.background = background;
    this.clock = clock;
  }

  /** Enters a competition that is known already. */
  public void enter(Competition known) {
    leave();
    clock.observe(known.serverTime());
    show(known);
    if (known.problems().isEmpty()) {
      ask(known.id());
    }
  }

  /** Comes back into a competition as it was kept; the server is asked when it is there. */
  public void resume(Competition kept) {
    leave();
    show(kept);
  }

  /** Enters a competition by its id. */
  public void enter(long id) {
    leave();
    phase.set(Phase.LOADING);
    ask(id);
  }

  public void refresh() {
    Competition now = competition.get();
    if (now != null) {
      ask(now.id());
    }
  }

  /** Leaves it; practice goes on. */
  public void leave() {
    asking.cancel();
    timer.cancel();
    ticking.cancel();
    leftBefore = null;
    competition.set(null);
    problems.clear();
    state.set(null);
    clockText.set("");
    notice.set("");
    noticeHolds.set(false);
    error.set("");
    urgent.set(false);
    phase.set(Phase.IDLE);
  }

  /** The problem so many places after the one with that id, if there is one. */
  public Optional<CompetitionProblem> step(String problemId, int by) {
    for (int i = 0; i < problems.size(); i++) {
      if (problems.get(i).problem().id().equals(problemId)) {
        int wanted = i + by;
        return wanted >= 0 && wanted < problems.size()
            ? Optional.of(problems.get(wanted))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void ask(long id) {
    asking.cancel();
    timer.cancel();
    asking =
        background.run(
            api.competition(id),
            answer -> {
              clock.observe(answer.serverTime());
              show(answer);
            },
            failure -> {
              error.set(Failures.sentence(failure));
              if (competition.get() == null) {
                phase.set(Phase.FAILED);
              } else {
                timer = background.after(RETRY, () -> ask(id));
              }
            });
  }

  private void show(Competition answer) {
    competition.set(answer);
    if (!problems.equals(answer.problems())) {
      problems.setAll(answer.problems());
    }
    error.set("");
    phase.set(answer.problems().isEmpty() ? Phase.EMPTY : Phase.READY);
    tick();
  }

  private void tick() {
    ticking.cancel();
    Competition now = competition.get();
    if (now == null) {
      return;
    }
    Instant time = clock.instant();
    if (time.isBefore(now.startsAt())) {
      Duration until = Duration.between(time, now.startsAt());
      to(Competition.State.UPCOMING);
      clockText.set(Texts.get("competition.starts", Countdown.text(until)));
      ticking = background.after(Countdown.untilChange(until), this::tick);
      return;
    }
    Duration left = Duration.between(time, now.endsAt());
    boolean over = left.isZero() || left.isNegative();
    boolean wasUpcoming = state.get() == Competition.State.UPCOMING;
    to(over ? Competition.State.ENDED : Competition.State.RUNNING);
    urgent.set(!over && left.compareTo(LAST_MINUTES) <= 0);
    notices(left, over);
    clockText.set(
        over
            ? Texts.get("competition.ended")
            : Texts.get("competition.left", Countdown.text(left)));
    leftBefore = left;
    if (!over) {
      ticking = background.after(Countdown.untilChange(left), this::tick);
    }
    if (wasUpcoming) {
      ask(now.id());
    }
  }

  private void notices(Duration left, boolean over) {
    Duration before = leftBefore;
    if (over) {
      notice.set(Texts.get("competition.over"));
    } else if (before != null) {
      for (int minutes : NOTICES) {
        if (Countdown.passed(Duration.ofMinutes(minutes), before, left)) {
          notice.set(Texts.get("competition.notice", minutes));
          noticeUntil = Duration.ofMinutes(minutes - 1L);
        }
      }
    }
    noticeHolds.set(!notice.get().isEmpty() && (over || left.compareTo(noticeUntil) > 0));
  }

  private void to(Competition.State now) {
    if (state.get() != now) {
      state.set(now);
    }
  }

  /** Null outside of competitions. */
  public ReadOnlyObjectProperty<@Nullable Competition> competition() {
    return competition.getReadOnlyProperty();
  }

  /** Its problems in order; empty before it starts. */
  public ObservableList<CompetitionProblem> problems() {
    return shownProblems;
  }

  /** By the server's clock; null outside of competitions. */
  public ReadOnlyObjectProperty<Competition.@Nullable State> state() {
    return state.getReadOnlyProperty();
  }

  /** {@code 01:12:45 left}; empty outside of competitions. */
  public ReadOnlyStringProperty clockText() {
    return clockText.getReadOnlyProperty();
  }

  /** What to tell the user about the time, for a minute at 30, 10 and 1, and at the end. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** Whether the notice is still true: "10 minutes left" is until the tenth minute is over. */
  public ReadOnlyBooleanProperty noticeHolds() {
    return noticeHolds.getReadOnlyProperty();
  }

  /** The last five minutes. */
  public ReadOnlyBooleanProperty urgent() {
    return urgent.getReadOnlyProperty();
  }

  public boolean over() {
    return state.get() == Competition.State.ENDED;
  }

  public ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }
}
