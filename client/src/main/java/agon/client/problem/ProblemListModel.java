package agon.client.problem;

import agon.client.core.Background;
import agon.client.core.Cache;
import agon.client.core.Failures;
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
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
public final class ProblemListModel {
  private static final Duration TYPING = Duration.ofMillis(200);

  /** A server that has just started still stores its problems and says so. */
  private static final Duration AGAIN = Duration.ofSeconds(2);

  private static final String CACHED = "problems";

  private final Api api;
  private final Background background;
  private final Cache cache;
  private final ConnectionModel connection;
  private final ObservableList<ProblemSummary> items = FXCollections.observableArrayList();
  private final ObservableList<ProblemSummary> shownItems =
      FXCollections.unmodifiableObservableList(items);
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final ObservableList<String> shownTags = FXCollections.unmodifiableObservableList(tags);
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
  private final StringProperty tag = new SimpleStringProperty("");
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
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
    if (phase.get() == Phase.IDLE || phase.get() == Phase.LOADING) {
      kept.ifPresent(this::show);
    }
  }

  /** Forgets everything, as for another server. */
  public void clear() {
    asking.cancel();
    timer.cancel();
    items.clear();
    tags.clear();
    clearFilters();
    typing.cancel();
    page.set(1);
    phase.set(Phase.IDLE);
  }

  public void refresh() {
    go(page.get());
  }

  public void next() {
    go(Math.min(pages.get(), page.get() + 1));
  }

  public void previous() {
    go(Math.max(1, page.get() - 1));
  }

  /** Shows that page, counted from 1. */
  public void go(int wanted) {
    typing.cancel();
    asking.cancel();
    timer.cancel();
    if (items.isEmpty()) {
      phase.set(Phase.LOADING);
    }
    ProblemQuery query =
        new ProblemQuery(
            wanted, ProblemQuery.PAGE_SIZE, search.get().strip(), level.get(), tag.get());
    String place = connection.place().get();
    asking =
        background.run(
            api.problems(query),
            answer -> {
              show(answer);
              if (query.equals(ProblemQuery.all())) {
                keep(place, answer);
              }
            },
            this::failed);
  }

  public void clearFilters() {
    search.set("");
    level.set(null);
    tag.set("");
  }

  /** The first problem after this one on the page that is not solved yet. */
  public Optional<ProblemSummary> nextUnsolved(String id) {
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

  private void show(PageOf<ProblemSummary> answer) {
    items.setAll(answer.items());
    TreeSet<String> known = new TreeSet<>(tags);
    answer.items().forEach(one -> known.addAll(one.tags()));
    if (known.size() != tags.size()) {
      tags.setAll(known);
    }
    page.set(answer.page());
    pages.set(answer.pages());
    total.set(answer.total());
    error.set("");
    phase.set(answer.items().isEmpty() ? Phase.EMPTY : Phase.READY);
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

  private void failed(Exception failure) {
    error.set(Failures.sentence(failure));
    if (items.isEmpty()) {
      phase.set(Phase.FAILED);
    }
    if (failure instanceof ApiException refusal && !refusal.isFinal()) {
      timer = background.after(AGAIN, this::refresh);
    }
  }

  /** The problems of the page. */
  public ObservableList<ProblemSummary> items() {
    return shownItems;
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

  public ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty pages() {
    return pages.getReadOnlyProperty();
  }

  public ReadOnlyLongProperty total() {
    return total.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** Why the last refresh failed; empty when it did not. */
  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }
}
