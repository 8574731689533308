
  void write(const TreeNode* root) {
    std::vector<const TreeNode*> nodes{root};
    std::size_t length = text.size();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const TreeNode* node = nodes[i];
      text += i == 0 ? '[' : ',';
      if (node == nullptr) {
        text += "null";
        continue;
      }
      write(node->val);
      length = text.size();
      nodes.push_back(node->left);
      nodes.push_back(node->right);
      if (nodes.size() > 2 * MOST_NODES + 1) endless();
    }
    text.resize(length);
    text += root == nullptr ? "[]" : "]";
  }
