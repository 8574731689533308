package agon.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How hard a problem is, as its setter sees it. */
public enum Level {
  EASY("Easy"),
  MEDIUM("Medium"),
  HARD("Hard");

  private final String title;

  Level(String title) {
    this.title = title;
  }

  @JsonValue
  public String title() {
    return title;
  }

  /** The level of that name in any case, if there is one. */
  public static Optional<Level> parse(String name) {
    return Arrays.stream(values())
        .filter(level -> level.title.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  @JsonCreator
  static Level of(String name) {
    return parse(name)
        .orElseThrow(
            () -> new InvalidValueException("A level is Easy, Medium or Hard, not " + name));
  }
}
