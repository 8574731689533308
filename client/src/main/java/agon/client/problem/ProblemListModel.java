package agon.client.problem;

import agon.client.core.Background;
import agon.client.core.Cache;
import agon.client.core.PagedModel;
import agon.client.core.Phase;
import agon.client.core.Task;
import agon.client.login.ConnectionModel;
import agon.client.net.Api;
import agon.client.net.ApiException;
import agon.client.net.ProblemQuery;
import agon.protocol.Level;
import agon.protocol.PageOf;
import agon.protocol.ProblemStatus;
import agon.protocol.ProblemSummary;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The problems of the server, a page at a time, by search text, level and tag; changing one of them
 * asks again a moment later. UI thread only.
 */
public final class ProblemListModel extends PagedModel<ProblemSummary> {
  private static final Duration TYPING = Duration.ofMillis(200);

  /** A server that has just started still stores its problems and says so. */
  private static final Duration AGAIN = Duration.ofSeconds(2);

  private static final String CACHED = "problems";

  private final Api api;
  private final Background background;
  private final Cache cache;
  private final ConnectionModel connection;
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final ObservableList<String> shownTags = FXCollections.unmodifiableObservableList(tags);
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
  private final StringProperty tag = new SimpleStringProperty("");
  private Task asking = Task.NONE;
  private Task typing = Task.NONE;
  private Task timer = Task.NONE;

  public ProblemListModel(Api api, Background background, Cache cache, ConnectionModel connection) {
    this.api = api;
    this.background = background;
    this.cache = cache;
    this.connection = connection;
    search.subscribe((before, after) -> filtered());
    level.subscribe((before, after) -> filtered());
    tag.subscribe((before, after) -> filtered());
  }

  /** Shows what was there last time; for the first paint and for offline. */
  public void showCached() {
    String place = connection.place().get();
    background.run(
        () -> cache.get(place, CACHED, new TypeReference<PageOf<ProblemSummary>>() {}),
        this::showCached,
        _ -> {});
  }

  private void showCached(Optional<PageOf<ProblemSummary>> kept) {
    if (phase().get() == Phase.IDLE || phase().get() == Phase.LOADING) {
      kept.ifPresent(this::arrived);
    }
  }

  /** Forgets everything, as for another server. */
  public void clear() {
    asking.cancel();
    timer.cancel();
    clearItems();
    tags.clear();
    clearFilters();
    typing.cancel();
  }

  @Override
  public void go(int wanted) {
    typing.cancel();
    asking.cancel();
    timer.cancel();
    loading();
    ProblemQuery query =
        new ProblemQuery(
            wanted, ProblemQuery.PAGE_SIZE, search.get().strip(), level.get(), tag.get());
    String place = connection.place().get();
    asking =
        background.run(
            api.problems(query),
            answer -> {
              arrived(answer);
              if (query.equals(ProblemQuery.all())) {
                keep(place, answer);
              }
            },
            this::refused);
  }

  public void clearFilters() {
    search.set("");
    level.set(null);
    tag.set("");
  }

  /** The first problem after this one that is not solved yet, the first again after the last. */
  public static Optional<ProblemSummary> nextUnsolved(List<ProblemSummary> items, String id) {
    int from = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
        from = i + 1;
      }
    }
    for (int i = 0; i < items.size(); i++) {
      ProblemSummary one = items.get((from + i) % items.size());
      if (one.status() != ProblemStatus.SOLVED && !one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private void filtered() {
    typing.cancel();
    typing = background.after(TYPING, () -> go(1));
  }

  private void arrived(PageOf<ProblemSummary> answer) {
    showPage(answer);
    TreeSet<String> known = new TreeSet<>(tags);
    answer.items().forEach(one -> known.addAll(one.tags()));
    if (known.size() != tags.size()) {
      tags.setAll(known);
    }
  }

  private void keep(String place, PageOf<ProblemSummary> answer) {
    background.run(
        () -> {
          cache.put(place, CACHED, answer);
          return true;
        },
        _ -> {},
        _ -> {});
  }

  private void refused(Exception failure) {
    failed(failure);
    if (failure instanceof ApiException refusal && !refusal.isFinal()) {
      timer = background.after(AGAIN, this::refresh);
    }
  }

  /** All tags seen so far, in order; to choose from. */
  public ObservableList<String> tags() {
    return shownTags;
  }

  public StringProperty search() {
    return search;
  }

  /** Null for all levels. */
  public ObjectProperty<@Nullable Level> level() {
    return level;
  }

  /** Empty for all tags. */
  public StringProperty tag() {
    return tag;
  }
}
