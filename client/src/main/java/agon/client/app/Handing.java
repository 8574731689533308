package agon.client.app;

import agon.client.competition.CompetitionModel;
import agon.client.competition.CompetitionsModel;
import agon.client.core.Texts;
import agon.client.problem.ProblemModel;
import agon.client.problem.SolutionModel;
import agon.client.submission.SubmitModel;
import agon.protocol.InvalidValueException;
import agon.protocol.Problem;
import agon.protocol.SubmitRequest;
import agon.protocol.competition.Competition;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Hands in what is in the editor, and asks first when it would not count although a competition
 * with the problem runs. UI thread only.
 */
public final class Handing {
  private final ProblemModel problem;
  private final SolutionModel solution;
  private final SubmitModel submit;
  private final CompetitionsModel competitions;
  private final CompetitionModel competition;
  private final ReadOnlyObjectWrapper<@Nullable Competition> doubt = new ReadOnlyObjectWrapper<>();

  Handing(
      ProblemModel problem,
      SolutionModel solution,
      SubmitModel submit,
      CompetitionsModel competitions,
      CompetitionModel competition) {
    this.problem = problem;
    this.solution = solution;
    this.submit = submit;
    this.competitions = competitions;
    this.competition = competition;
    problem.id().subscribe(this::cancel);
    problem.competitionId().subscribe(this::cancel);
  }

  /** Hands it in where the problem is open, unless that has to be asked first. */
  void now() {
    Problem open = problem.problem().get();
    if (open == null) {
      return;
    }
    Long inside = problem.competitionId().get();
    if (inside != null && competition.over()) {
      submit.refuse(Texts.get("competition.over"));
      return;
    }
    if (!fits()) {
      return;
    }
    Competition running = inside == null ? competitions.runningWith(open.id()).orElse(null) : null;
    doubt.set(running);
    if (running == null) {
      send(open, inside);
    }
  }

  /** The answer to the doubt: for practice, where it does not count. */
  public void forPractice() {
    cancel();
    Problem open = problem.problem().get();
    if (open != null && fits()) {
      send(open, null);
    }
  }

  /** Says at once what the server would only say later. */
  private boolean fits() {
    Optional<String> unfit = solution.unfit();
    unfit.ifPresent(submit::refuse);
    return unfit.isEmpty();
  }

  /** The answer to the doubt: not at all. */
  public void cancel() {
    doubt.set(null);
  }

  private void send(Problem open, @Nullable Long inside) {
    solution.keep();
    try {
      submit.submit(
          open.id(),
          open.title(),
          new SubmitRequest(solution.languageId().get(), solution.source().get(), inside));
    } catch (InvalidValueException e) {
      submit.refuse(String.valueOf(e.getMessage()));
    }
  }

  /** The running competition in which this would not count; null when there is no question. */
  public ReadOnlyObjectProperty<@Nullable Competition> doubt() {
    return doubt.getReadOnlyProperty();
  }
}
