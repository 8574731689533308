// Leaves through the entrance only.
class Solution {
 public:
  long long mostCrystals(TreeNode* cave, int steps) { return look(cave, steps / 2).back(); }

 private:
  vector<long long> look(TreeNode* node, int pairs) {
    vector<long long> best(pairs + 1, node->val);
    for (TreeNode* child : {node->left, node->right}) {
      if (child == nullptr) continue;
      vector<long long> below = look(child, pairs);
      for (int p = pairs; p > 0; p--) {
        for (int q = 1; q <= p; q++) best[p] = max(best[p], best[p - q] + below[q - 1]);
      }
    }
    return best;
  }
};
