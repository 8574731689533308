package agon.client.competition;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Phase;
import agon.client.core.ServerClock;
import agon.client.core.Task;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.protocol.competition.Competition;
import agon.protocol.competition.NewCompetition;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All competitions the user may see, and the click that starts a practice one. UI thread only. */
public final class CompetitionsModel {
  public static final int DEFAULT_RIVALS = 5;

  /** What starts later is seen by a refresh of some other reason long before. */
  private static final Duration FAR = Duration.ofDays(1);

  private final Api api;
  private final Background background;
  private final ServerClock clock;
  private final ObservableList<Competition> items = FXCollections.observableArrayList();
  private final ObservableList<Competition> shownItems =
      FXCollections.unmodifiableObservableList(items);
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper starting = new ReadOnlyBooleanWrapper();
  private Task asking = Task.NONE;
  private Task creating = Task.NONE;
  private Task nextStart = Task.NONE;

  public CompetitionsModel(Api api, Background background, ServerClock clock) {
    this.api = api;
    this.background = background;
    this.clock = clock;
  }

  public void refresh() {
    asking.cancel();
    if (items.isEmpty()) {
      phase.set(Phase.LOADING);
    }
    asking = background.run(api.competitions(), this::show, this::failed);
  }

  /** Starts a practice competition with that many demonstration rivals and hands it over. */
  public void startPractice(int rivals, Consumer<Competition> started) {
    create(NewCompetition.practice(rivals), started);
  }

  /** Makes a competition and hands it over. */
  public void create(NewCompetition wanted, Consumer<Competition> created) {
    if (starting.get()) {
      return;
    }
    starting.set(true);
    error.set("");
    creating =
        background.run(
            api.create(wanted),
            competition -> {
              starting.set(false);
              clock.observe(competition.serverTime());
              items.addFirst(competition);
              phase.set(Phase.READY);
              created.accept(competition);
            },
            failure -> {
              starting.set(false);
              error.set(Failures.sentence(failure));
            });
  }

  /** The competition that runs now with this problem, by the server's clock, if there is one. */
  public Optional<Competition> runningWith(String problemId) {
    return items.stream().filter(this::running).filter(one -> one.holds(problemId)).findFirst();
  }

  /** Those that run now by the server's clock. */
  public List<Competition> running() {
    return items.stream().filter(this::running).toList();
  }

  private boolean running(Competition one) {
    return one.runsAt(clock.instant());
  }

  /** What a competition is called, or its number while that is not known. */
  public String title(long id) {
    return items.stream()
        .filter(one -> one.id() == id)
        .map(Competition::title)
        .findFirst()
        .orElseGet(() -> Texts.get("competition.number", String.valueOf(id)));
  }

  /** Forgets everything, as for another server. */
  public void clear() {
    asking.cancel();
    nextStart.cancel();
    creating.cancel();
    starting.set(false);
    items.clear();
    error.set("");
    phase.set(Phase.IDLE);
  }

  private void show(List<Competition> answer) {
    answer.stream().findFirst().ifPresent(one -> clock.observe(one.serverTime()));
    items.setAll(answer);
    error.set("");
    phase.set(answer.isEmpty() ? Phase.EMPTY : Phase.READY);
    awaitNextStart();
  }

  /** The problems of a competition can be asked for once it has started. */
  private void awaitNextStart() {
    nextStart.cancel();
    Instant now = clock.instant();
    items.stream()
        .map(Competition::startsAt)
        .filter(now::isBefore)
        .min(Comparator.naturalOrder())
        .map(start -> Duration.between(now, start))
        .filter(until -> until.compareTo(FAR) < 0)
        .ifPresent(until -> nextStart = background.after(until, this::refresh));
  }

  private void failed(Exception failure) {
    error.set(Failures.sentence(failure));
    if (items.isEmpty()) {
      phase.set(Phase.FAILED);
    }
  }

  /** In the server's order. */
  public ObservableList<Competition> items() {
    return shownItems;
  }

  public ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }

  /** A competition is being made. */
  public ReadOnlyBooleanProperty starting() {
    return starting.getReadOnlyProperty();
  }
}
