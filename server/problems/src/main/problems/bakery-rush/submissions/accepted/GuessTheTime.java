class Solution {
  public long secondsUntilDone(int loaves, int[][] ovens) {
    long low = 0;
    long high = 2_000_000_000_000_000L;
    while (high - low > 1) {
      long time = (low + high) / 2;
      long done = 0;
      for (int i = 0; i < ovens.length && done < loaves; i++) {
        int[] oven = ovens[i];
        long hot = (long) oven[0] * oven[1];
        long cycle = hot + oven[2];
        done += time / cycle * oven[1] + Math.min(time % cycle, hot) / oven[0];
      }
      if (done >= loaves) {
        high = time;
      } else {
        low = time;
      }
    }
    return high;
  }
}
