package agon.server.problem;

import agon.protocol.Check;
import org.jspecify.annotations.Nullable;

/**
 * One input and its answer.
 *
 * @param name its path below {@code sample} or {@code secret}, without the ending
 * @param sample whether contestants see it
 * @param explanation Markdown, if the setter wrote one
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they stand on disk; nobody compares cases.
public record TestCase(
    String name, boolean sample, byte[] input, byte[] answer, @Nullable String explanation) {
  public TestCase {
    Check.text("name", name, 200);
  }
}
