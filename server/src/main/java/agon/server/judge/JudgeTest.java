package agon.server.judge;

import org.jspecify.annotations.Nullable;

/**
 * What one run of a program is fed with.
 *
 * @param sample whether contestants know it
 * @param answer null for an own input, whose answer nobody knows
 */
public record JudgeTest(String name, boolean sample, Data input, @Nullable Data answer) {

  /** Whether the contestant may see input and output. */
  boolean visible() {
    return sample || answer == null;
  }
}
