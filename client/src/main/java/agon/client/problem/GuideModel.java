package agon.client.problem;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Task;
import agon.client.net.Api;
import agon.client.net.ApiException;
import agon.protocol.Editorial;
import agon.protocol.Hints;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The hints to the open problem, shown one after another on demand, and its editorial once the
 * server gives it. UI thread only.
 */
public final class GuideModel {
  private final Api api;
  private final Background background;
  private final ProblemModel problem;
  private final ObservableList<String> hints = FXCollections.observableArrayList();
  private final ObservableList<String> shownHints = FXCollections.unmodifiableObservableList(hints);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper editorial = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private int wanted;
  private Task askingHints = Task.NONE;
  private Task askingEditorial = Task.NONE;

  public GuideModel(Api api, Background background, ProblemModel problem) {
    this.api = api;
    this.background = background;
    this.problem = problem;
    problem.id().subscribe(this::clear);
    problem.problem().subscribe(this::refresh);
  }

  /** Shows one hint more. */
  public void next() {
    if (hints.size() < total.get()) {
      wanted = hints.size() + 1;
      askHints();
    }
  }

  private void refresh() {
    if (problem.problem().get() != null) {
      askHints();
      askEditorial();
    }
  }

  private void askHints() {
    askingHints.cancel();
    askingHints = background.run(api.hints(problem.id().get(), wanted), this::show, this::noHints);
  }

  private void show(Hints answer) {
    total.set(answer.total());
    if (!hints.equals(answer.shown())) {
      hints.setAll(answer.shown());
    }
    error.set("");
  }

  /** A refusal takes them away, as when a competition begins; a lost connection does not. */
  private void noHints(Exception failure) {
    if (failure instanceof ApiException) {
      hints.clear();
      total.set(0);
    } else if (total.get() > 0) {
      error.set(Failures.sentence(failure));
    }
  }

  private void askEditorial() {
    askingEditorial.cancel();
    askingEditorial =
        background.run(
            api.editorial(problem.id().get()),
            (Editorial answer) -> editorial.set(answer.text()),
            failure -> {
              if (failure instanceof ApiException) {
                editorial.set("");
              }
            });
  }

  private void clear() {
    askingHints.cancel();
    askingEditorial.cancel();
    wanted = 0;
    hints.clear();
    total.set(0);
    editorial.set("");
    error.set("");
  }

  /** Those that are shown, in Markdown. */
  public ObservableList<String> hints() {
    return shownHints;
  }

  /** How many hints there are; 0 while there are none to have. */
  public ReadOnlyIntegerProperty total() {
    return total.getReadOnlyProperty();
  }

  /** In Markdown; empty while there is none to have. */
  public ReadOnlyStringProperty editorial() {
    return editorial.getReadOnlyProperty();
  }

  /** Why the next hint did not come; empty when it did. */
  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }
}
