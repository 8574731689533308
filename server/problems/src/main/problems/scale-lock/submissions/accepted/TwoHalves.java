class Solution {
  public long openings(int[][] chests, long low, long high) {
    int half = (chests.length + 1) / 2;
    long[] one = sums(Arrays.copyOf(chests, half));
    long[] other = sums(Arrays.copyOfRange(chests, half, chests.length));
    Arrays.sort(one);
    long count = 0;
    for (long weight : other) {
      count += below(one, high - weight + 1) - below(one, low - weight);
    }
    return count;
  }

  private static long[] sums(int[][] chests) {
    long[] sums = {0};
    for (int[] chest : chests) {
      long[] more = Arrays.copyOf(sums, 3 * sums.length);
      for (int i = 0; i < sums.length; i++) {
        more[sums.length + i] = sums[i] + chest[0];
        more[2 * sums.length + i] = sums[i] + chest[1];
      }
      sums = more;
    }
    return sums;
  }

  /** How many of the sorted weights are smaller than the limit. */
  private static int below(long[] sorted, long limit) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
