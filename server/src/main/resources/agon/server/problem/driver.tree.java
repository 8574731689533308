
  private static TreeNode readTree() {
    TreeNode root = null;
    ArrayDeque<TreeNode> parents = new ArrayDeque<>();
    boolean left = true;
    while (next()) {
      TreeNode node = nothing() ? null : new TreeNode(readInt());
      if (root == null) {
        root = node;
      } else if (left) {
        parents.peek().left = node;
        left = false;
      } else {
        parents.poll().right = node;
        left = true;
      }
      if (node != null) {
        parents.add(node);
      }
    }
    return root;
  }

  private static void write(StringBuilder text, TreeNode root) {
    ArrayDeque<TreeNode> parents = new ArrayDeque<>();
    text.append('[').append(root.val);
    int end = text.length();
    int count = 1;
    parents.add(root);
    while (!parents.isEmpty()) {
      TreeNode parent = parents.poll();
      for (int side = 0; side < 2; side++) {
        TreeNode node = side == 0 ? parent.left : parent.right;
        if (node == null) {
          text.append(",null");
          continue;
        }
        text.append(',').append(node.val);
        end = text.length();
        parents.add(node);
        if (++count > MOST_NODES) {
          throw endless();
        }
      }
    }
    text.setLength(end);
    text.append(']');
  }
