package agon.packages.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Takes a line of arguments apart: at blanks, but for those between quotation marks. */
public final class Arguments {
  private static final Pattern ONE =
      Pattern.compile("(?:\"(?:\\\\.|[^\"\\\\])*\"|'[^']*'|\\\\.|\\S)+", Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"|'([^']*)'|\\\\(.)|(.)", Pattern.DOTALL);

  private Arguments() {}

  public static List<String> of(String line) {
    List<String> all = new ArrayList<>();
    for (Matcher one = ONE.matcher(line); one.find(); ) {
      StringBuilder plain = new StringBuilder();
      for (Matcher part = PART.matcher(one.group()); part.find(); ) {
        if (part.group(1) != null) {
          plain.append(Pattern.compile("\\\\([\"\\\\])").matcher(part.group(1)).replaceAll("$1"));
        } else {
          plain
              .append(part.group(2) == null ? "" : part.group(2))
              .append(part.group(3) == null ? "" : part.group(3))
              .append(part.group(4) == null ? "" : part.group(4));
        }
      }
      all.add(plain.toString());
    }
    return all;
  }
}
