package agon.problems;

import java.util.Arrays;
import java.util.Random;

/** Lists with exactly one pair of the wanted sum, found by sorting instead of hashing. */
final class TwoSumCases implements TestGenerator {
  private static final int MAX_N = 100_000;
  private static final int MAX_VALUE = 1_000_000_000;

  @Override
  public String id() {
    return "two-sum";
  }

  @Override
  public void write(Random random, Cases cases) {
    for (int n : new int[] {10, 50, 300, 2000}) {
      add(cases, "random-" + n, distinctSums(random, n, n / 3, n - 1 - n / 4));
    }
    add(cases, "same-value-twice", sameValueTwice(random, 5000));
    add(cases, "pair-at-the-end", distinctSums(random, MAX_N, MAX_N - 2, MAX_N - 1));
    add(cases, "pair-at-both-ends", distinctSums(random, MAX_N / 5, 0, MAX_N / 5 - 1));
    add(cases, "negatives", negatives(random, MAX_N));
  }

  /** Odd numbers everywhere but at {@code first}, so that only sums with it are odd. */
  private static int[][] distinctSums(Random random, int n, int first, int second) {
    int[] nums = distinctOdd(random, n);
    nums[first] = 2 * Draw.between(random, -MAX_VALUE / 4, MAX_VALUE / 4);
    return new int[][] {nums, {nums[first] + nums[second]}};
  }

  private static int[][] sameValueTwice(Random random, int n) {
    int[] nums = new int[n];
    for (int i = 0; i < n; i++) {
      nums[i] = 4 * (i + 1) + random.nextInt(2) * 2_000_000;
    }
    Draw.shuffle(random, nums);
    nums[n / 4] = 999_999;
    nums[n / 2] = 999_999;
    return new int[][] {nums, {1_999_998}};
  }

  private static int[][] negatives(Random random, int n) {
    int[] nums = distinctOdd(random, n);
    for (int i = 0; i < n; i++) {
      nums[i] = -Math.abs(nums[i]);
    }
    nums[n - 2] = -MAX_VALUE;
    return new int[][] {nums, {nums[n - 2] + nums[n - 1]}};
  }

  /** No value comes twice, so an even number makes each odd sum at most once. */
  private static int[] distinctOdd(Random random, int n) {
    int step = MAX_VALUE / n / 2;
    int[] nums = new int[n];
    for (int i = 0; i < n; i++) {
      int magnitude = 2 * (i * step + random.nextInt(step)) + 1;
      nums[i] = random.nextBoolean() ? magnitude : -magnitude;
    }
    Draw.shuffle(random, nums);
    return nums;
  }

  private static void add(Cases cases, String name, int[][] test) {
    int target = test[1][0];
    cases.add(name, Text.arguments(Text.json(test[0]), target), solve(test[0], target));
  }

  private static String solve(int[] nums, int target) {
    long[] sorted = new long[nums.length];
    for (int i = 0; i < nums.length; i++) {
      sorted[i] = (long) nums[i] * MAX_N + i;
    }
    Arrays.sort(sorted);
    int low = 0;
    int high = nums.length - 1;
    String answer = "";
    while (low < high) {
      long sum = Math.floorDiv(sorted[low], MAX_N) + Math.floorDiv(sorted[high], MAX_N);
      if (sum == target) {
        if (!answer.isEmpty()) {
          throw new IllegalStateException("This test has two answers.");
        }
        int one = Math.floorMod(sorted[low], MAX_N);
        int other = Math.floorMod(sorted[high], MAX_N);
        answer = Text.json(Math.min(one, other), Math.max(one, other));
      }
      if (sum <= target) {
        low++;
      } else {
        high--;
      }
    }
    return answer;
  }
}
