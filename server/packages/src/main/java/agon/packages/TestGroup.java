package agon.packages;

import java.util.List;

/**
 * A folder of test data with the rule by which its results come to one.
 *
 * @param path below {@code data}, such as {@code secret/small}; empty for all data
 * @param groups inside it, in their order
 */
public record TestGroup(String path, Grading grading, List<TestGroup> groups) {
  public TestGroup {
    groups = List.copyOf(groups);
  }

  /** Whether a test of that path, such as {@code secret/small/1}, is somewhere inside. */
  public boolean holds(String test) {
    return path.isEmpty() || test.startsWith(path + "/");
  }
}
