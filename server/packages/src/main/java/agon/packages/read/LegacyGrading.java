package agon.packages.read;

import agon.packages.Grading;
import agon.packages.Grading.Scores;
import agon.packages.Grading.Verdicts;
import agon.packages.files.Findings;
import agon.packages.files.YamlFile;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rule of one {@code testdata.yaml}, with what it inherits. */
final class LegacyGrading {
  private final Map<String, String> values;
  private final String file;
  private final Findings findings;
  private final boolean scoring;
  private Verdicts verdict = Verdicts.WORST_ERROR;
  private Scores score = Scores.SUM;
  private boolean ignoreSample;
  private boolean acceptIfAny;

  LegacyGrading(Map<String, String> values, String file, Findings findings, boolean scoring) {
    this.values = values;
    this.file = file;
    this.findings = findings;
    this.scoring = scoring;
  }

  Grading read() {
    String grading = values.getOrDefault("grading", "default");
    if (!grading.equals("default")) {
      findings.add(file, "grading", "Custom graders are not supported; the default one is.");
    }
    for (String flag : values.getOrDefault("grader_flags", "").strip().split("\\s+", -1)) {
      flag(flag);
    }
    String onReject = values.getOrDefault("on_reject", "break");
    if (!List.of("break", "continue").contains(onReject)) {
      findings.add(file, "on_reject", "There are break and continue.");
    }
    return new Grading(
        onReject.equals("break"),
        verdict,
        score,
        ignoreSample,
        acceptIfAny,
        scoring ? number("accept_score", 1) : 0,
        scoring ? number("reject_score", 0) : 0,
        bound(0),
        bound(1),
        List.of(),
        false);
  }

  private void flag(String flag) {
    switch (flag) {
      case "" -> {}
      case "no_errors", "worst_error" -> verdict = Verdicts.WORST_ERROR;
      case "first_error" -> verdict = Verdicts.FIRST_ERROR;
      case "always_accept" -> verdict = Verdicts.ALWAYS_ACCEPT;
      case "sum" -> score = Scores.SUM;
      case "avg" -> score = Scores.AVG;
      case "min" -> score = Scores.MIN;
      case "max" -> score = Scores.MAX;
      case "ignore_sample" -> ignoreSample = file.startsWith("data/test");
      case "accept_if_any_accepted" -> acceptIfAny = true;
      default ->
          findings.add(file, "grader_flags", "'" + flag + "' is no flag of the default grader.");
    }
  }

  private double number(String key, double usual) {
    String said = values.get(key);
    if (said != null && !YamlFile.isNumber(said)) {
      findings.add(file, key, "'" + said + "' is no number.");
      return usual;
    }
    return said == null ? usual : Double.parseDouble(said);
  }

  /** One end of the range; null where there is none. */
  private @Nullable Double bound(int which) {
    String[] words = values.getOrDefault("range", "-inf +inf").strip().split("\\s+", -1);
    if (words.length != 2) {
      if (which == 0) {
        findings.add(file, "range", "A range is two numbers.");
      }
      return null;
    }
    if (Pattern.matches("[+-]?inf(inity)?", words[which])) {
      return null;
    }
    if (!YamlFile.isNumber(words[which])) {
      findings.add(file, "range", "'" + words[which] + "' is no number.");
      return null;
    }
    return Double.valueOf(words[which]);
  }
}
