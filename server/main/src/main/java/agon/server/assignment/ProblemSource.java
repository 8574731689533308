package agon.server.assignment;

import java.util.Optional;

/** Where the judge gets its problems from. */
@FunctionalInterface
public interface ProblemSource {
  Optional<JudgedProblem> find(String id);
}
