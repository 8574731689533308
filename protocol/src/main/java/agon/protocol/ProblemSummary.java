package agon.protocol;

import java.util.List;

/** A line of the problem list, with the caller's own status. */
public record ProblemSummary(
    String id,
    String title,
    Level level,
    List<String> tags,
    ProblemKind kind,
    ProblemStatus status) {
  public ProblemSummary {
    tags = List.copyOf(tags);
  }
}
