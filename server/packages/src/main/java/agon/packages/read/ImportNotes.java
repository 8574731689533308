package agon.packages.read;

import agon.packages.ProblemPackage;
import agon.packages.TestCase;
import java.util.ArrayList;
import java.util.List;

/** What a package says by what is not in it, for who imports it. */
public final class ImportNotes {
  private ImportNotes() {}

  public static List<String> of(ProblemPackage problem) {
    List<String> notes = new ArrayList<>();
    Double most = problem.judging().mostPoints();
    if (problem.judging().scoring()) {
      notes.add(
          most == null
              ? "There is no greatest score: nothing in the package bounds it."
              : "The greatest score that can be reached is %s.".formatted(number(most)));
    }
    if (problem.tests().stream().noneMatch(TestCase::sample)) {
      notes.add("There are no samples: contestants see no input, and can run on their own alone.");
    }
    if (problem.submissions().stream().noneMatch(one -> one.path().contains("/accepted/"))) {
      notes.add("There is no accepted solution among its submissions to prove it.");
    }
    return notes;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
