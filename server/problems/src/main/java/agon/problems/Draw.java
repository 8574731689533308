package agon.problems;

import java.util.Random;

/** Random choices that several generators share. */
final class Draw {
  private Draw() {}

  /** A number from {@code low} to {@code high}, both included. */
  static int between(Random random, int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  static int[] ints(Random random, int count, int low, int high) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = between(random, low, high);
    }
    return values;
  }

  static void shuffle(Random random, int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = values[i];
      values[i] = values[j];
      values[j] = swap;
    }
  }

  static int[] permutation(Random random, int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = i;
    }
    shuffle(random, values);
    return values;
  }

  /** A word whose letters are drawn evenly from {@code alphabet}. */
  static String word(Random random, int length, String alphabet) {
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      out.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return out.toString();
  }
}
