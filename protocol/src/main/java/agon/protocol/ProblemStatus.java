package agon.protocol;

/** How far the caller has come with a problem. */
public enum ProblemStatus {
  NEW,
  TRIED,
  SOLVED
}
