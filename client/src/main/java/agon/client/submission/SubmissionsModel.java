package agon.client.submission;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Phase;
import agon.client.core.Task;
import agon.client.net.Api;
import agon.protocol.PageOf;
import agon.protocol.Submission;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The user's own submissions, of one problem or of all, and one of them opened. UI thread only. */
public final class SubmissionsModel {
  private final Api api;
  private final Background background;
  private final ObservableList<Submission> items = FXCollections.observableArrayList();
  private final ObservableList<Submission> shownItems =
      FXCollections.unmodifiableObservableList(items);
  private final ReadOnlyStringWrapper problemId = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Submission> opened = new ReadOnlyObjectWrapper<>();
  private Task asking = Task.NONE;
  private Task opening = Task.NONE;

  public SubmissionsModel(Api api, Background background) {
    this.api = api;
    this.background = background;
  }

  /** Shows those of one problem, or of all when the id is empty. */
  public void show(String wantedProblem) {
    if (!wantedProblem.equals(problemId.get())) {
      problemId.set(wantedProblem);
      clearItems();
    }
    go(1);
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

  public void go(int wanted) {
    asking.cancel();
    if (items.isEmpty()) {
      phase.set(Phase.LOADING);
    }
    asking = background.run(api.submissions(problemId.get(), wanted), this::show, this::failed);
  }

  /** Puts a submission where it belongs, as soon as it is known. */
  public void put(Submission newer) {
    if (!problemId.get().isEmpty() && !problemId.get().equals(newer.problemId())) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id() == newer.id()) {
        items.set(i, newer);
        return;
      }
    }
    if (page.get() == 1) {
      items.addFirst(newer);
      total.set(total.get() + 1);
      phase.set(Phase.READY);
    }
  }

  /** Brings one with its source into {@link #opened}. */
  public void open(long id) {
    opening.cancel();
    opening =
        background.run(
            api.submission(id), opened::set, failure -> error.set(Failures.sentence(failure)));
  }

  public void closeOpened() {
    opening.cancel();
    opened.set(null);
  }

  /** Forgets everything, as for another user. */
  public void clear() {
    asking.cancel();
    closeOpened();
    problemId.set("");
    clearItems();
  }

  private void clearItems() {
    items.clear();
    page.set(1);
    pages.set(1);
    total.set(0);
    phase.set(Phase.IDLE);
  }

  private void show(PageOf<Submission> answer) {
    items.setAll(answer.items());
    page.set(answer.page());
    pages.set(answer.pages());
    total.set(answer.total());
    error.set("");
    phase.set(answer.items().isEmpty() ? Phase.EMPTY : Phase.READY);
  }

  private void failed(Exception failure) {
    error.set(Failures.sentence(failure));
    if (items.isEmpty()) {
      phase.set(Phase.FAILED);
    }
  }

  /** Newest first. */
  public ObservableList<Submission> items() {
    return shownItems;
  }

  /** Whose submissions are shown; empty for all problems. */
  public ReadOnlyStringProperty problemId() {
    return problemId.getReadOnlyProperty();
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

  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }

  /** The one that was opened, with its source; null for none. */
  public ReadOnlyObjectProperty<@Nullable Submission> opened() {
    return opened.getReadOnlyProperty();
  }
}
