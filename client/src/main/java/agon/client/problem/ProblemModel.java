package agon.client.problem;

import agon.client.core.Background;
import agon.client.core.Cache;
import agon.client.core.Failures;
import agon.client.core.Phase;
import agon.client.core.Task;
import agon.client.core.Work;
import agon.client.login.ConnectionModel;
import agon.client.net.Api;
import agon.protocol.Problem;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The problem that is open: what it asks, and in which competition. UI thread only. */
public final class ProblemModel {
  private static final TypeReference<Problem> PROBLEM = new TypeReference<>() {};

  private final Api api;
  private final Background background;
  private final Cache cache;
  private final ConnectionModel connection;
  private final StringProperty language;
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Long> competitionId = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private Task asking = Task.NONE;

  /**
   * @param language in which statements are wanted; empty for whichever
   */
  public ProblemModel(
      Api api,
      Background background,
      Cache cache,
      ConnectionModel connection,
      StringProperty language) {
    this.language = language;
    this.api = api;
    this.background = background;
    this.cache = cache;
    this.connection = connection;
  }

  /** Opens a problem; what was kept of it shows until the server answers. */
  public void open(String problemId, @Nullable Long inCompetition) {
    boolean same = problemId.equals(id.get());
    asking.cancel();
    competitionId.set(inCompetition);
    if (!same) {
      problem.set(null);
      id.set(problemId);
      phase.set(Phase.LOADING);
      showCached(problemId);
    }
    refresh();
  }

  /** Opens a problem as {@link #open}, but only if it was kept from last time. */
  public void reopen(String problemId, @Nullable Long inCompetition) {
    if (problemId.isEmpty()) {
      return;
    }
    String place = connection.place().get();
    background.run(
        () -> cache.get(place, name(problemId), PROBLEM),
        (Optional<Problem> kept) -> {
          if (id.get().isEmpty() && place.equals(connection.place().get())) {
            kept.ifPresent(one -> reopen(one, inCompetition));
          }
        },
        _ -> {});
  }

  private void reopen(Problem kept, @Nullable Long inCompetition) {
    competitionId.set(inCompetition);
    id.set(kept.id());
    show(kept);
    refresh();
  }

  public void refresh() {
    String wanted = id.get();
    if (wanted.isEmpty() || connection.server().get().isEmpty()) {
      return;
    }
    asking.cancel();
    if (problem.get() == null) {
      phase.set(Phase.LOADING);
    }
    asking = background.run(api.problem(wanted, language.get()), this::arrived, this::failed);
  }

  /** Reads the statement in another language, and those of other problems from now on. */
  public void read(String chosen) {
    Problem shown = problem.get();
    if (shown == null || !chosen.equals(shown.language())) {
      language.set(chosen);
      refresh();
    }
  }

  /** A file that belongs to the open problem. */
  public Work<byte[]> file(String path) {
    return api.file(id.get(), path);
  }

  /** Closes the problem. */
  public void close() {
    asking.cancel();
    id.set("");
    problem.set(null);
    competitionId.set(null);
    phase.set(Phase.IDLE);
  }

  private void showCached(String problemId) {
    String place = connection.place().get();
    background.run(
        () -> cache.get(place, name(problemId), PROBLEM),
        (Optional<Problem> kept) -> {
          if (problemId.equals(id.get()) && problem.get() == null) {
            kept.ifPresent(this::show);
          }
        },
        _ -> {});
  }

  private void arrived(Problem answer) {
    show(answer);
    String place = connection.place().get();
    background.run(
        () -> {
          cache.put(place, name(answer.id()), answer);
          return true;
        },
        _ -> {},
        _ -> {});
  }

  private void show(Problem shown) {
    problem.set(shown);
    error.set("");
    phase.set(Phase.READY);
  }

  private void failed(Exception failure) {
    error.set(Failures.sentence(failure));
    if (problem.get() == null) {
      phase.set(Phase.FAILED);
    }
  }

  private static String name(String problemId) {
    return "problem-" + problemId;
  }

  /** Null until it is there. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Of the open problem; empty for none. */
  public ReadOnlyStringProperty id() {
    return id.getReadOnlyProperty();
  }

  /** The competition in which it was opened; null for practice. */
  public ReadOnlyObjectProperty<@Nullable Long> competitionId() {
    return competitionId.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** Why the last refresh failed; empty when it did not. */
  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }
}
