package agon.client.submission;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;
import java.util.TreeMap;

/** Finds the lines that a compiler complains about in what it says. Pure. */
public final class CompileErrors {
  private static final Pattern WITH_COLONS =
      Pattern.compile("(?m)^[^\\s:]+:(\\d{1,9}):(?:\\d+:)?\\s*(?:fatal )?error:\\s*(.+)$");
  private static final Pattern PYTHON =
      Pattern.compile(
          "(?s)File \"[^\"]*\", line (\\d{1,9}).*?^(\\w*Error: [^\\n]*)", Pattern.MULTILINE);

  private CompileErrors() {}

  /** What is wrong, by line counted from 1. */
  public static Map<Integer, String> parse(String output) {
    Map<Integer, String> errors = new TreeMap<>();
    for (Pattern pattern : new Pattern[] {WITH_COLONS, PYTHON}) {
      Matcher matcher = pattern.matcher(output);
      while (matcher.find()) {
        errors.putIfAbsent(Integer.parseInt(matcher.group(1)), matcher.group(2));
      }
    }
    return errors;
  }
}
