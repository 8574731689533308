package agon.server.trial;

import agon.packages.JurySubmission;
import agon.packages.ProblemPackage;
import agon.packages.driver.Drivers;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.sandbox.Sandbox;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedCase;
import agon.server.assignment.JudgedProblem;
import agon.server.assignment.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges the solutions that come with a package and tells where the verdict is not the expected.
 */
final class JuryCheck {
  private final Sandbox sandbox;
  private final Examiner examiner;
  private final List<String> surprises = new ArrayList<>();
  private int judged;

  JuryCheck(Sandbox sandbox) {
    this.sandbox = sandbox;
    examiner = new Examiner(sandbox, Drivers::sources);
  }

  /** Judges those solutions whose language is ready and that say what is expected. */
  void add(ProblemPackage problem, List<JurySubmission> submissions) throws Exception {
    add(problem, submissions, JudgedProblem.of(problem).tests());
  }

  /** The same on some of the tests. */
  void add(ProblemPackage problem, List<JurySubmission> submissions, List<JudgedCase> tests)
      throws Exception {
    JudgedProblem known = JudgedProblem.of(problem);
    for (JurySubmission submission : submissions) {
      Optional<LanguageInfo> language =
          sandbox.languages().stream()
              .filter(info -> info.ready() && info.id().equals(submission.language()))
              .findFirst();
      if (language.isPresent() && !submission.expected().isEmpty()) {
        Assignment work = assignment(problem, known, tests, language.get(), submission);
        Judgement judgement = examiner.examine(work, new Report(0, state -> {}));
        judged++;
        if (!submission.expected().contains(judgement.verdict())) {
          surprises.add(
              "%s, %s: expected %s, got %s. %s"
                  .formatted(
                      problem.id(),
                      submission.path(),
                      submission.expected(),
                      judgement.verdict(),
                      judgement.message()));
        }
      }
    }
  }

  private static Assignment assignment(
      ProblemPackage problem,
      JudgedProblem known,
      List<JudgedCase> tests,
      LanguageInfo language,
      JurySubmission submission) {
    return new Assignment(
        known,
        language,
        submission.source(),
        tests,
        true,
        problem.signature() == null ? submission.program() : null,
        false,
        Telling.THE_PROGRAM);
  }

  int judged() {
    return judged;
  }

  List<String> surprises() {
    return surprises;
  }
}
