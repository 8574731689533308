package agon.server.verify;

import agon.packages.JuryRule;
import agon.packages.JurySubmission;
import agon.packages.ProblemPackage;
import agon.packages.Proofs;
import agon.packages.driver.Drivers;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Limits;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.sandbox.Sandbox;
import agon.server.assignment.Assignment;
import agon.server.assignment.JudgedProblem;
import agon.server.assignment.Telling;
import agon.server.trial.Examiner;
import agon.server.trial.NoBoxException;
import agon.server.trial.Report;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the solutions of a package and compares with what it says of them. */
public final class PackageCheck {
  /** What a solution may take while the time limit is still looked for. */
  private static final int MEASURING_MS = 30_000;

  private final Sandbox sandbox;
  private final Examiner examiner;

  /** What the validator told the judges of a solution, by its path. */
  private final Map<String, String> said = new HashMap<>();

  public PackageCheck(Sandbox sandbox) {
    this.sandbox = sandbox;
    examiner = new Examiner(sandbox, Drivers::sources);
  }

  /** How a solution did. */
  public enum State {
    RIGHT,
    WRONG,
    /** It could not be judged, or nobody says what is expected. */
    UNKNOWN
  }

  /**
   * What came of one solution.
   *
   * @param judgement null where it could not be judged
   * @param slowestMs its longest test, as CPU time of a language without a factor
   * @param limitMs the time limit, given or inferred
   * @param note what there is to say beyond the verdict; empty for nothing
   * @param toJudges what the validator told the judges; empty for nothing
   */
  public record Row(
      JurySubmission submission,
      State state,
      @Nullable Judgement judgement,
      long slowestMs,
      long limitMs,
      String note,
      String toJudges) {

    public @Nullable Verdict verdict() {
      return judgement == null ? null : judgement.verdict();
    }

    public @Nullable Double score() {
      return judgement == null ? null : judgement.score();
    }

    public List<TestResult> tests() {
      return judgement == null ? List.of() : judgement.tests();
    }
  }

  /** Hears of each solution as it is done. */
  public interface Listener {
    void judged(Row row);

    /** A solution from which the time limit is inferred took so long; its row comes later. */
    default void measured(JurySubmission submission, long slowestMs) {}
  }

  /**
   * What came of all.
   *
   * @param limitMs the time limit, given or inferred
   * @param inferred whether it was inferred here
   * @param rightMs what the slowest right solution may take by the package's margin
   * @param slowMs what too slow solutions take at least by the package's margin
   */
  public record Result(long limitMs, boolean inferred, long rightMs, long slowMs, List<Row> rows) {
    public Result {
      rows = List.copyOf(rows);
    }

    public boolean good() {
      return rows.stream().noneMatch(row -> row.state() == State.WRONG);
    }
  }

  /** Judges every solution. */
  public Result run(ProblemPackage problem, Listener listener) throws InterruptedException {
    Proofs proofs = problem.proofs();
    long limit = problem.limits().cpuMs();
    Map<String, Judgement> measured = new HashMap<>();
    if (!proofs.timeLimitGiven()) {
      long slowest = 0;
      for (JurySubmission submission : problem.submissions()) {
        if (boundsFromBelow(proofs, submission) && language(submission).isPresent()) {
          Judgement judgement = judge(problem, submission, MEASURING_MS, true);
          measured.put(submission.path(), judgement);
          slowest = Math.max(slowest, plainMs(submission, judgement));
          listener.measured(submission, plainMs(submission, judgement));
        }
      }
      limit = measured.isEmpty() ? limit : Math.min(600_000, proofs.timeLimitMs(slowest));
    }
    List<Row> rows = new ArrayList<>();
    for (JurySubmission submission : problem.submissions()) {
      Judgement known = measured.get(submission.path());
      Row row = row(problem, submission, limit, known);
      rows.add(row);
      listener.judged(row);
    }
    return new Result(
        limit,
        !measured.isEmpty(),
        Math.round(limit / proofs.acToTimeLimit()),
        slowMs(proofs, limit),
        rows);
  }

  /** Those that may not time out bound the limit from below, as 2025-09 says. */
  private static boolean boundsFromBelow(Proofs proofs, JurySubmission submission) {
    if (proofs.byAccepted()) {
      return Pattern.matches("submissions/(partially_)?accepted/.*", submission.path());
    }
    boolean used = submission.rules().stream().allMatch(JuryRule::forTimeLimit);
    boolean slow =
        submission.path().startsWith("submissions/brute_force/")
            || submission.path().startsWith("submissions/rejected/");
    Set<Verdict> expected = submission.expected();
    return used && !slow && !expected.isEmpty() && !expected.contains(Verdict.TLE);
  }

  /** What a solution that is too slow takes at least. */
  private static long slowMs(Proofs proofs, long limit) {
    return Math.min(600_000, Math.round(limit * proofs.timeLimitToTle()));
  }

  /** Those that must time out, and nothing else, bound the limit from above. */
  private static boolean boundsFromAbove(JurySubmission submission) {
    return submission.expected().equals(Set.of(Verdict.TLE))
        && submission.rules().stream().allMatch(JuryRule::forTimeLimit);
  }

  private Row row(
      ProblemPackage problem, JurySubmission submission, long limit, @Nullable Judgement known)
      throws InterruptedException {
    Optional<LanguageInfo> language = language(submission);
    if (language.isEmpty()) {
      String why =
          submission.hindrance() != null
              ? submission.hindrance()
              : "There is no '" + submission.language() + "' here.";
      return new Row(submission, State.UNKNOWN, null, 0, limit, why, "");
    }
    boolean rules = !submission.rules().isEmpty();
    if (boundsFromAbove(submission) && !rules) {
      long least = slowMs(problem.proofs(), limit);
      Judgement judgement = judge(problem, submission, (int) least, false);
      if (judgement.verdict() == Verdict.TLE) {
        return row(submission, State.RIGHT, judgement, limit, "");
      }
    }
    boolean fits = known != null && known.cpuMs() <= limit * language.get().timeFactor();
    Judgement judgement =
        fits && known != null ? known : judge(problem, submission, (int) limit, rules);
    long slowest = plainMs(submission, judgement);
    if (submission.expected().isEmpty() && !rules) {
      return row(submission, State.UNKNOWN, judgement, limit, "Nothing is expected.");
    }
    String fault = fault(problem, submission, judgement);
    String note = fault.isEmpty() ? margin(problem, submission, slowest, limit) : fault;
    State state = fault.isEmpty() ? State.RIGHT : State.WRONG;
    return row(submission, state, judgement, limit, note);
  }

  private Row row(
      JurySubmission submission, State state, Judgement judgement, long limit, String note) {
    long slowest = plainMs(submission, judgement);
    String toJudges = said.getOrDefault(submission.path(), "");
    return new Row(submission, state, judgement, slowest, limit, note, toJudges);
  }

  private String fault(ProblemPackage problem, JurySubmission submission, Judgement judgement) {
    Verdict verdict = judgement.verdict();
    if (!submission.expected().isEmpty() && !submission.expected().contains(verdict)) {
      return "Expected " + submission.expected() + ": " + judgement.message();
    }
    Double most = problem.judging().mostPoints();
    boolean partly = submission.path().startsWith("submissions/partially_accepted/");
    if (partly && most != null && judgement.score() != null && judgement.score() >= most) {
      return "It gets all points, but should get a part of them.";
    }
    for (JuryRule rule : submission.rules()) {
      List<Verdict> verdicts = new ArrayList<>();
      for (TestResult test : judgement.tests()) {
        String path = (test.sample() ? "sample/" : "secret/") + test.name();
        if (test.verdict() != null && rule.isAbout(path)) {
          verdicts.add(JuryRule.kind(test.verdict()));
        }
      }
      String where = rule.tests().isEmpty() ? "" : " in " + rule.tests();
      if (!rule.permitted().containsAll(verdicts)) {
        return "Only " + rule.permitted() + " may be" + where + ", but there is " + verdicts + ".";
      }
      if (!rule.required().isEmpty() && verdicts.stream().noneMatch(rule.required()::contains)) {
        return "One of " + rule.required() + " must be" + where + ".";
      }
      String judges = said.getOrDefault(submission.path(), "");
      if (rule.message() != null && !judges.contains(rule.message())) {
        return "No message to the judges has '" + rule.message() + "' in it.";
      }
      Double score = judgement.score();
      boolean scored = rule.scoreFrom() != null && rule.scoreTo() != null && score != null;
      if (scored && rule.tests().isEmpty() && !within(score, rule.scoreFrom(), rule.scoreTo())) {
        return "The score must be from %s to %s.".formatted(rule.scoreFrom(), rule.scoreTo());
      }
    }
    return "";
  }

  private static boolean within(
      @Nullable Double score, @Nullable Double from, @Nullable Double to) {
    return score != null
        && from != null
        && to != null
        && score >= from - 1e-9
        && score <= to + 1e-9;
  }

  /** A sentence where a right or slow solution is nearer to the limit than the package wants. */
  private static String margin(
      ProblemPackage problem, JurySubmission submission, long slowest, long limit) {
    Proofs proofs = problem.proofs();
    if (boundsFromBelow(proofs, submission) && slowest * proofs.acToTimeLimit() > limit) {
      return "Nearly too slow: %.1f times as long is over the limit."
          .formatted(proofs.acToTimeLimit());
    }
    if (boundsFromAbove(submission) && submission.rules().isEmpty()) {
      return "Hardly too slow: with a limit %.1f times as long it is in time."
          .formatted(proofs.timeLimitToTle());
    }
    return "";
  }

  /** The longest test without the language's own factor. */
  private long plainMs(JurySubmission submission, Judgement judgement) {
    double factor = language(submission).map(LanguageInfo::timeFactor).orElse(1.0);
    return Math.round(judgement.cpuMs() / factor);
  }

  /** That of the program; for an answer that is handed in any will do. */
  private Optional<LanguageInfo> language(JurySubmission submission) {
    return submission.hindrance() != null
        ? Optional.empty()
        : sandbox.languages().stream()
            .filter(LanguageInfo::ready)
            .filter(one -> submission.language() == null || one.id().equals(submission.language()))
            .findFirst();
  }

  private Judgement judge(
      ProblemPackage problem, JurySubmission submission, int limitMs, boolean toTheEnd)
      throws InterruptedException {
    JudgedProblem stored = JudgedProblem.of(problem);
    JudgedProblem known =
        new JudgedProblem(
            stored.id(),
            stored.version(),
            new Limits(limitMs, stored.limits().memoryMb()),
            stored.signature(),
            stored.comparison(),
            submission.language() == null ? stored.judging() : stored.judging().forPrograms(),
            stored.tests());
    LanguageInfo language = language(submission).orElseThrow();
    Assignment work =
        new Assignment(
            known,
            language,
            submission.source(),
            known.tests(),
            true,
            problem.signature() == null ? submission.program() : null,
            toTheEnd,
            Telling.EVERYTHING);
    Report report = new Report(0, state -> {});
    try {
      Judgement judgement = examiner.examine(work, report);
      said.put(submission.path(), Objects.requireNonNullElse(report.forStaff(), ""));
      return judgement;
    } catch (NoBoxException e) {
      throw new IllegalStateException("There is no box for " + language.title() + " now.", e);
    }
  }
}
