package agon.client.submission;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Makes a class problem's input of calls that are written a line each, {@code put(1, "a")}. */
final class CallLines {
  private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\((.*)\\);?");

  private CallLines() {}

  /** The input as the server wants it; a text that is no such lines stays, for it to say so. */
  static String input(String text) {
    List<String> names = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (String line : text.strip().lines().map(String::strip).toList()) {
      Matcher call = CALL.matcher(line);
      if (call.matches()) {
        names.add("\"" + call.group(1) + "\"");
        arguments.add("[" + call.group(2) + "]");
      } else if (!line.isEmpty()) {
        return text;
      }
    }
    return "[[%s],[%s]]".formatted(String.join(",", names), String.join(",", arguments));
  }
}
