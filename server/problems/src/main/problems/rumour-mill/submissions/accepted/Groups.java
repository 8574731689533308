class Solution {
  public int[] whomToTell(int[][] tells, boolean[] discreet) {
    int n = tells.length;
    int[][] goes = new int[n][];
    for (int i = 0; i < n; i++) {
      goes[i] = discreet[i] ? new int[0] : tells[i];
    }
    boolean[] seen = new boolean[n];
    int[] finished = new int[n];
    int count = 0;
    int[] next = new int[n];
    int[] stack = new int[n];
    for (int root = 0; root < n; root++) {
      if (seen[root]) {
        continue;
      }
      int depth = 0;
      stack[depth++] = root;
      seen[root] = true;
      while (depth > 0) {
        int here = stack[depth - 1];
        if (next[here] == goes[here].length) {
          finished[count++] = here;
          depth--;
        } else {
          int there = goes[here][next[here]++];
          if (!seen[there]) {
            seen[there] = true;
            stack[depth++] = there;
          }
        }
      }
    }
    List<Integer> told = new ArrayList<>();
    boolean[] knows = new boolean[n];
    for (int i = n - 1; i >= 0; i--) {
      if (!knows[finished[i]]) {
        told.add(finished[i]);
        int depth = 0;
        stack[depth++] = finished[i];
        knows[finished[i]] = true;
        while (depth > 0) {
          int here = stack[--depth];
          for (int there : goes[here]) {
            if (!knows[there]) {
              knows[there] = true;
              stack[depth++] = there;
            }
          }
        }
      }
    }
    return told.stream().mapToInt(Integer::intValue).toArray();
  }
}
