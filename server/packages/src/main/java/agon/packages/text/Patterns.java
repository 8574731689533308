package agon.packages.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.function.Function;

/** What RE2/J, whose patterns take a time that grows with the text and no faster, leaves to do. */
public final class Patterns {
  private Patterns() {}

  /** The text with something else, taken as it is, in each place that the pattern finds. */
  public static String replaced(Pattern pattern, String text, Function<Matcher, String> with) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Matcher found = pattern.matcher(text); found.find(); from = found.end()) {
      out.append(text, from, found.start()).append(with.apply(found));
    }
    return out.append(text, from, text.length()).toString();
  }
}
