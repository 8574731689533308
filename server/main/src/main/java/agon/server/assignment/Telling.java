package agon.server.assignment;

/** How much is told of tests that are secret. */
public enum Telling {
  /** All: to the setter, whose tests they are. */
  EVERYTHING,
  /** What the program did, but not the data: in practice. */
  THE_PROGRAM,
  /** Nothing that a program chose, such as its exit code, since it could be the data. */
  NOTHING
}
