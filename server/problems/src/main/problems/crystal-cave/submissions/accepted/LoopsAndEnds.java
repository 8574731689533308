class Solution {
  private int steps;

  public long mostCrystals(TreeNode cave, int steps) {
    this.steps = steps;
    long[][] found = look(cave);
    return Math.max(found[0][steps / 2], found[1][steps]);
  }

  /** The best by passages down and up again, and the best by steps to a chimney, below 0 if none. */
  private long[][] look(TreeNode node) {
    long[] none = new long[steps / 2 + 1];
    long[] nowhere = new long[steps + 1];
    Arrays.fill(nowhere, Long.MIN_VALUE / 4);
    if (node == null) {
      return new long[][] {none, nowhere};
    }
    if (node.left == null && node.right == null) {
      Arrays.fill(none, node.val);
      Arrays.fill(nowhere, node.val);
      return new long[][] {none, nowhere};
    }
    long[][] left = look(node.left);
    long[][] right = look(node.right);
    int inLeft = Math.min(steps / 2, size(node.left, steps / 2));
    int inRight = Math.min(steps / 2, size(node.right, steps / 2));
    for (int p = 0; p <= steps / 2; p++) {
      for (int i = Math.max(0, p - inRight); i <= Math.min(p, inLeft); i++) {
        none[p] = Math.max(none[p], aside(left, i) + aside(right, p - i));
      }
      if (p > inLeft + inRight) {
        none[p] = none[p - 1];
      }
    }
    for (int s = 1; s <= steps; s++) {
      for (int p = 0; 2 * p < s && p <= inRight; p++) {
        nowhere[s] = Math.max(nowhere[s], left[1][s - 1 - 2 * p] + aside(right, p));
      }
      for (int p = 0; 2 * p < s && p <= inLeft; p++) {
        nowhere[s] = Math.max(nowhere[s], right[1][s - 1 - 2 * p] + aside(left, p));
      }
    }
    for (int p = 0; p <= steps / 2; p++) {
      none[p] += node.val;
    }
    for (int s = 0; s <= steps; s++) {
      nowhere[s] += node.val;
    }
    return new long[][] {none, nowhere};
  }

  private static long aside(long[][] child, int passages) {
    return passages == 0 ? 0 : child[0][passages - 1];
  }

  /** The number of chambers, as far as it matters. */
  private static int size(TreeNode node, int enough) {
    Deque<TreeNode> waiting = new ArrayDeque<>();
    if (node != null) {
      waiting.add(node);
    }
    int count = 0;
    while (!waiting.isEmpty() && count < enough) {
      TreeNode one = waiting.remove();
      count++;
      if (one.left != null) {
        waiting.add(one.left);
      }
      if (one.right != null) {
        waiting.add(one.right);
      }
    }
    return count;
  }
}
