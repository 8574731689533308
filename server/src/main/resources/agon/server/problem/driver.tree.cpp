
  void read(TreeNode*& root) {
    root = nullptr;
    std::vector<TreeNode*> nodes;
    std::size_t parent = 0;
    bool left = true;
    next();
    for (bool first = true; !closed(); first = false) {
      TreeNode* node = nullptr;
      if (!nothing()) {
        int value = 0;
        read(value);
        node = new TreeNode(value);
        nodes.push_back(node);
      }
      if (first) {
        root = node;
      } else if (left) {
        nodes[parent]->left = node;
        left = false;
      } else {
        nodes[parent++]->right = node;
        left = true;
      }
      comma();
    }
  }
