package agon.protocol;

/** How a solution looks: a function to fill in, or a program from standard input to output. */
public enum ProblemKind {
  FUNCTION,
  PROGRAM
}
