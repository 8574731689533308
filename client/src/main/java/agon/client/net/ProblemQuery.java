package agon.client.net;

import agon.protocol.Level;
import org.jspecify.annotations.Nullable;

/**
 * Which problems to list.
 *
 * @param page counted from 1
 * @param search words of the title; empty for all
 * @param tag empty for all
 */
public record ProblemQuery(int page, int size, String search, @Nullable Level level, String tag) {
  public static final int PAGE_SIZE = 50;

  public static ProblemQuery all() {
    return new ProblemQuery(1, PAGE_SIZE, "", null, "");
  }
}
