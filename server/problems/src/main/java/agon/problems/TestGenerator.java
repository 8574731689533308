package agon.problems;

import java.util.Random;

/** Writes the secret tests of one shipped problem that are too large to keep in the repository. */
interface TestGenerator {
  /** The problem's id, which is the name of its folder. */
  String id();

  /** Adds the cases; {@code random} is freshly seeded, so each build writes the same bytes. */
  void write(Random random, Cases cases);
}
