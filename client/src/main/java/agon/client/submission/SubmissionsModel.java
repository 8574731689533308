package agon.client.submission;

import agon.client.core.Background;
import agon.client.core.PagedModel;
import agon.client.core.Task;
import agon.client.net.Api;
import agon.protocol.Submission;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The user's own submissions, newest first, of one problem or of all; one of them opened. */
public final class SubmissionsModel extends PagedModel<Submission> {
  private final Api api;
  private final Background background;
  private final ReadOnlyStringWrapper problemId = new ReadOnlyStringWrapper("");
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

  @Override
  public void go(int wanted) {
    asking.cancel();
    loading();
    asking = background.run(api.submissions(problemId.get(), wanted), this::showPage, this::failed);
  }

  /** Puts a submission where it belongs, as soon as it is known. */
  public void put(Submission newer) {
    if (!problemId.get().isEmpty() && !problemId.get().equals(newer.problemId())) {
      return;
    }
    for (int i = 0; i < items().size(); i++) {
      if (items().get(i).id() == newer.id()) {
        replace(i, newer);
        return;
      }
    }
    if (page().get() == 1) {
      addFirst(newer);
    }
  }

  /** Brings one with its source into {@link #opened}. */
  public void open(long id) {
    opening.cancel();
    opening = background.run(api.submission(id), opened::set, this::complain);
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

  /** Whose submissions are shown; empty for all problems. */
  public ReadOnlyStringProperty problemId() {
    return problemId.getReadOnlyProperty();
  }

  /** The one that was opened, with its source; null for none. */
  public ReadOnlyObjectProperty<@Nullable Submission> opened() {
    return opened.getReadOnlyProperty();
  }
}
