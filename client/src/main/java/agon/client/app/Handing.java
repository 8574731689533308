package agon.client.app;

import agon.client.competition.CompetitionModel;
import agon.client.competition.CompetitionsModel;
import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Texts;
import agon.client.problem.LanguagesModel;
import agon.client.problem.ProblemModel;
import agon.client.problem.SolutionModel;
import agon.client.submission.FoundProgram;
import agon.client.submission.SubmitModel;
import agon.protocol.InvalidValueException;
import agon.protocol.LanguageInfo;
import agon.protocol.Problem;
import agon.protocol.SubmitRequest;
import agon.protocol.competition.Competition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Hands in what is in the editor, or a program of files, and asks first when it would not count
 * although a competition with the problem runs. UI thread only.
 */
public final class Handing {
  private final ProblemModel problem;
  private final SolutionModel solution;
  private final SubmitModel submit;
  private final CompetitionsModel competitions;
  private final CompetitionModel competition;
  private final LanguagesModel languages;
  private final Background background;

  /** Handed in in place of what is in the editor, as long as that is asked about. */
  private @Nullable FoundProgram chosen;

  private final ReadOnlyObjectWrapper<@Nullable Competition> doubt = new ReadOnlyObjectWrapper<>();

  Handing(
      ProblemModel problem,
      SolutionModel solution,
      SubmitModel submit,
      CompetitionsModel competitions,
      CompetitionModel competition,
      LanguagesModel languages,
      Background background) {
    this.problem = problem;
    this.solution = solution;
    this.submit = submit;
    this.competitions = competitions;
    this.competition = competition;
    this.languages = languages;
    this.background = background;
    problem.id().subscribe(this::cancel);
    problem.competitionId().subscribe(this::cancel);
  }

  /** Hands in what is in the editor, unless that has to be asked first. */
  void now() {
    chosen = null;
    handIn();
  }

  /**
   * Hands in files as one program, unless that has to be asked first; the draft stays as it is.
   *
   * @param paths files, or a folder
   */
  public void files(List<Path> paths) {
    String wanted = solution.languageId().get();
    String open = problem.id().get();
    List<LanguageInfo> all = new ArrayList<>(languages.languages());
    all.sort(Comparator.comparing(one -> !one.id().equals(wanted)));
    background.run(
        () -> FoundProgram.read(all, paths, null, null),
        found -> {
          if (problem.id().get().equals(open)) {
            chosen = found;
            handIn();
          }
        },
        failure -> submit.refuse(Failures.sentence(failure)));
  }

  /** The answer to the doubt: in the competition, after it has been entered. */
  void there(Runnable enter) {
    FoundProgram asked = chosen;
    enter.run();
    chosen = asked;
    handIn();
  }

  private void handIn() {
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
    doubt.set(null);
    Problem open = problem.problem().get();
    if (open != null && fits()) {
      send(open, null);
    }
  }

  /** Says at once what the server would only say later. */
  private boolean fits() {
    Optional<String> unfit =
        chosen == null ? solution.unfit() : solution.unfit(chosen.code().bytes());
    unfit.ifPresent(submit::refuse);
    return unfit.isEmpty();
  }

  /** The answer to the doubt: not at all. */
  public void cancel() {
    chosen = null;
    doubt.set(null);
  }

  private void send(Problem open, @Nullable Long inside) {
    solution.keep();
    try {
      submit.submit(
          open.id(),
          open.title(),
          chosen == null
              ? new SubmitRequest(solution.languageId().get(), solution.source().get(), inside)
              : new SubmitRequest(chosen.language(), chosen.code(), inside));
    } catch (InvalidValueException e) {
      submit.refuse(e.sentence());
    }
    chosen = null;
  }

  /** The running competition in which this would not count; null when there is no question. */
  public ReadOnlyObjectProperty<@Nullable Competition> doubt() {
    return doubt.getReadOnlyProperty();
  }
}
