package agon.protocol;

import java.util.List;

/**
 * The hints to a problem that were asked for.
 *
 * @param shown Markdown, from a nudge to nearly the idea
 * @param total how many the problem has
 */
public record Hints(List<String> shown, int total) {
  public Hints {
    shown = List.copyOf(shown);
    if (shown.size() > total) {
      throw new InvalidValueException("More hints are shown than there are.");
    }
  }
}
