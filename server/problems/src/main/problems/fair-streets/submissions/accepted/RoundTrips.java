class Solution {
  public boolean[] direct(int n, int[][] streets) {
    int[] degree = new int[n + 1];
    for (int[] street : streets) {
      degree[street[0]]++;
      degree[street[1]]++;
    }
    int[][] ends = Arrays.copyOf(streets, streets.length + n);
    int count = streets.length;
    for (int crossing = 0; crossing < n; crossing++) {
      if (degree[crossing] % 2 == 1) {
        ends[count++] = new int[] {n, crossing};
        degree[crossing]++;
        degree[n]++;
      }
    }
    int[][] at = new int[n + 1][];
    for (int crossing = 0; crossing <= n; crossing++) {
      at[crossing] = new int[degree[crossing]];
    }
    int[] filled = new int[n + 1];
    for (int i = 0; i < count; i++) {
      for (int end : ends[i]) {
        at[end][filled[end]++] = i;
      }
    }
    boolean[] used = new boolean[count];
    boolean[] forward = new boolean[count];
    for (int start = 0; start <= n; start++) {
      int here = start;
      while (filled[here] > 0) {
        int street = at[here][--filled[here]];
        if (!used[street]) {
          used[street] = true;
          forward[street] = ends[street][0] == here;
          here = forward[street] ? ends[street][1] : ends[street][0];
        }
      }
    }
    return Arrays.copyOf(forward, streets.length);
  }
}
