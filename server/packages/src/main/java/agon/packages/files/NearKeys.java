package agon.packages.files;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses which key was meant by one that a file may not have. */
final class NearKeys {
  /** What drafts, older versions and other tools call what the format calls otherwise. */
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("source_url", "write source: {name: ..., url: ...}"),
          Map.entry("author", "write credits: {authors: ...}"),
          Map.entry("authors", "write credits: {authors: ...}"),
          Map.entry("title", "write name"),
          Map.entry("validation", "write type, and put a validator into output_validator/"),
          Map.entry(
              "validator_flags", "write output_validator_args into data/secret/test_group.yaml"),
          Map.entry("grading", "write the points into data/secret/test_group.yaml"),
          Map.entry("time_multiplier", "write time_multipliers: {ac_to_time_limit: ...}"),
          Map.entry("time_safety_margin", "write time_multipliers: {time_limit_to_tle: ...}"),
          Map.entry("timelimit", "write limits: {time_limit: ...}"),
          Map.entry("time_limit", "write limits: {time_limit: ...}"),
          Map.entry("memory", "write limits: {memory: ...}"),
          Map.entry("memory_limit", "write memory, in MiB"),
          Map.entry("on_reject", "the version has no such rule"),
          Map.entry("range", "write max_score"),
          Map.entry("grader_flags", "write score_aggregation"),
          Map.entry("output_validator_flags", "write output_validator_args, a list"),
          Map.entry("input_validator_flags", "write input_validator_args, a list"));

  private NearKeys() {}

  /** A sentence with a blank before it; empty where nothing is near. */
  static String hint(String key, Set<String> keys) {
    String known = OTHERWISE.get(key.toLowerCase(Locale.ROOT).replace('-', '_'));
    if (known != null) {
      return " In this version of the format, " + known + ".";
    }
    int far = Math.max(1, key.length() / 4);
    return keys.stream()
        .filter(one -> distance(key, one) <= far)
        .min(
            Comparator.comparingInt((String one) -> distance(key, one))
                .thenComparing(Comparator.naturalOrder()))
        .map(one -> " Perhaps " + one + " is meant.")
        .orElse("");
  }

  /** How many letters differ, are missing or too many (Levenshtein); of short texts. */
  private static int distance(String a, String b) {
    if (a.length() > 50) {
      return a.length();
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int changed = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
