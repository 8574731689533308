package agon.server.verdict;

import agon.packages.Grading;
import agon.packages.TestGroup;
import agon.protocol.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the results of tests together to one, as the groups of the problem say. Pure functions. */
public final class Scoring {
  /** The worst first. */
  private static final List<Verdict> WORST =
      List.of(
          Verdict.JE, Verdict.RTE, Verdict.MLE, Verdict.TLE, Verdict.OLE, Verdict.WA, Verdict.CE);

  private static final double ROUNDING = 1e-9;

  private Scoring() {}

  /** What tests or groups come to. */
  public record Grade(Verdict verdict, double score) {
    boolean accepted() {
      return verdict == Verdict.AC;
    }
  }

  /** Whether a test still has to be judged, after all that were before it. */
  public static boolean wants(TestGroup group, String path, List<Outcome> done) {
    Grading grading = group.grading();
    for (String required : grading.requirePass()) {
      List<Outcome> inside = inside(required, done);
      if (inside.isEmpty() || !inside.stream().allMatch(Outcome::accepted)) {
        return false;
      }
    }
    Optional<TestGroup> next = child(group, path);
    if (grading.stopOnReject()) {
      for (Outcome outcome : done) {
        boolean here = group.holds(outcome.path());
        Optional<TestGroup> part = child(group, outcome.path());
        boolean goesOn = part.isPresent() && part.equals(next);
        if (here && !goesOn && !grade(part, outcome, done).accepted()) {
          return false;
        }
      }
    }
    return next.isEmpty() || wants(next.get(), path, done);
  }

  private static Grade grade(Optional<TestGroup> part, Outcome outcome, List<Outcome> done) {
    return part.map(group -> grade(group, done)).orElseGet(() -> new Grade(outcome.verdict(), 0));
  }

  private static Optional<TestGroup> child(TestGroup group, String path) {
    return group.groups().stream().filter(one -> one.holds(path)).findFirst();
  }

  private static List<Outcome> inside(String path, List<Outcome> outcomes) {
    return outcomes.stream().filter(one -> one.path().startsWith(path + "/")).toList();
  }

  /** What the group comes to; what was not judged counts as the group's rules say. */
  public static Grade grade(TestGroup group, List<Outcome> outcomes) {
    Grading grading = group.grading();
    List<Grade> parts = new ArrayList<>();
    List<TestGroup> seen = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (group.holds(outcome.path())) {
        Optional<TestGroup> part = child(group, outcome.path());
        if (part.isEmpty()) {
          parts.add(new Grade(outcome.verdict(), points(group, outcome)));
        } else if (!seen.contains(part.get())) {
          seen.add(part.get());
          if (!(grading.ignoreSample() && part.get().path().equals("sample"))) {
            parts.add(grade(part.get(), outcomes));
          }
        }
      }
    }
    for (TestGroup part : group.groups()) {
      if (grading.exact() && !seen.contains(part) && !part.path().equals("sample")) {
        parts.add(new Grade(Verdict.WA, 0)); // Left out, since a group that it requires failed.
      }
    }
    return checked(grading, new Grade(verdict(grading, parts), score(grading, parts)));
  }

  /** The test whose verdict is the group's; empty when it is accepted, or a group was left out. */
  public static Optional<Outcome> deciding(TestGroup group, List<Outcome> outcomes) {
    Verdict verdict = grade(group, outcomes).verdict();
    if (verdict == Verdict.AC) {
      return Optional.empty();
    }
    for (Outcome outcome : outcomes) {
      TestGroup part = child(group, outcome.path()).orElse(null);
      boolean left = part != null && part.path().equals("sample") && group.grading().ignoreSample();
      if (group.holds(outcome.path()) && !left) {
        if (part == null && outcome.verdict() == verdict) {
          return Optional.of(outcome);
        }
        if (part != null && grade(part, outcomes).verdict() == verdict) {
          return deciding(part, outcomes);
        }
      }
    }
    return Optional.empty();
  }

  private static Grade checked(Grading grading, Grade grade) {
    boolean low = grading.min() != null && grade.score < grading.min() - ROUNDING;
    boolean high = grading.max() != null && grade.score > grading.max() + ROUNDING;
    return low || high ? new Grade(Verdict.JE, grade.score) : grade;
  }

  /** Points of one test; not a number where the validator did not say what it had to. */
  private static double points(TestGroup group, Outcome outcome) {
    Grading grading = group.grading();
    Checked checked = outcome.checked();
    Double score = checked == null ? null : checked.score();
    Double multiplier = checked == null ? null : checked.multiplier();
    if (grading.exact()) {
      return group.path().equals("sample") ? 0 : exact(grading, outcome, score, multiplier);
    }
    if (!outcome.accepted()) {
      return grading.reject();
    }
    if (multiplier != null) {
      return multiplier * grading.accept();
    }
    return score == null ? grading.accept() : score;
  }

  private static double exact(
      Grading grading, Outcome outcome, @Nullable Double score, @Nullable Double multiplier) {
    boolean given = score != null || multiplier != null;
    boolean groupDecides = grading.score() == Grading.Scores.PASS_FAIL;
    if (given && (groupDecides || !outcome.accepted())) {
      return Double.NaN;
    }
    if (!outcome.accepted() || groupDecides) {
      return outcome.accepted() ? grading.accept() : grading.reject();
    }
    boolean open = grading.max() == null;
    if (multiplier != null) {
      return open || multiplier < 0 || multiplier > 1 ? Double.NaN : multiplier * grading.accept();
    }
    if (score != null) {
      boolean fits = score >= 0 && (open || score <= grading.accept() + ROUNDING);
      return fits ? score : Double.NaN;
    }
    return open ? Double.NaN : grading.accept();
  }

  private static Verdict verdict(Grading grading, List<Grade> parts) {
    List<Verdict> errors =
        parts.stream().filter(part -> !part.accepted()).map(Grade::verdict).toList();
    if (errors.contains(Verdict.JE) || parts.stream().anyMatch(part -> Double.isNaN(part.score))) {
      return Verdict.JE;
    }
    boolean any = errors.size() < parts.size();
    if (errors.isEmpty() || (grading.acceptIfAny() && any)) {
      return Verdict.AC;
    }
    return switch (grading.verdict()) {
      case ALWAYS_ACCEPT -> Verdict.AC;
      case FIRST_ERROR -> errors.getFirst();
      case WORST_ERROR ->
          WORST.stream().filter(errors::contains).findFirst().orElse(errors.getFirst());
    };
  }

  private static double score(Grading grading, List<Grade> parts) {
    return switch (grading.score()) {
      case SUM -> parts.stream().mapToDouble(Grade::score).sum();
      case AVG -> parts.stream().mapToDouble(Grade::score).average().orElse(0);
      case MIN -> parts.stream().mapToDouble(Grade::score).min().orElse(0);
      case MAX -> parts.stream().mapToDouble(Grade::score).max().orElse(0);
      case PASS_FAIL ->
          !parts.isEmpty() && parts.stream().allMatch(Grade::accepted) && grading.max() != null
              ? grading.max()
              : 0;
    };
  }
}
