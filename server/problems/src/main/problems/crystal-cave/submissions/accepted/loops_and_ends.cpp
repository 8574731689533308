class Solution {
 public:
  long long mostCrystals(TreeNode* cave, int steps) {
    limit = steps;
    Found found = look(cave);
    long long best = found.loop[min<int>(steps / 2, found.loop.size() - 1)];
    return max(best, found.end[min<int>(steps, found.end.size() - 1)]);
  }

 private:
  struct Found {
    vector<long long> loop;  // by passages, each used down and up
    vector<long long> end;   // by steps, ending at a chimney; negative if that is too far
  };
  int limit = 0;

  Found look(TreeNode* node) {
    if (node->left == nullptr && node->right == nullptr) return {{node->val}, {node->val}};
    Found left = below(node->left), right = below(node->right);
    Found both;
    both.loop.assign(min<int>(left.loop.size() + right.loop.size() - 2, limit / 2) + 1, 0);
    for (size_t i = 0; i < left.loop.size(); i++) {
      for (size_t j = 0; j < right.loop.size() && i + j < both.loop.size(); j++) {
        both.loop[i + j] = max(both.loop[i + j], left.loop[i] + right.loop[j]);
      }
    }
    size_t size = max(left.end.size() + 2 * right.loop.size(), right.end.size() + 2 * left.loop.size());
    both.end.assign(min<size_t>(size, limit + 1), -1);
    extend(both.end, left.end, right.loop);
    extend(both.end, right.end, left.loop);
    for (auto* best : {&both.loop, &both.end}) {
      for (size_t i = 0; i < best->size(); i++) {
        if ((*best)[i] >= 0) (*best)[i] += node->val;
        if (i > 0) (*best)[i] = max((*best)[i], (*best)[i - 1]);
      }
    }
    return both;
  }

  // What a child is good for, seen from its parent: nothing without a step.
  Found below(TreeNode* child) {
    if (child == nullptr) return {{0}, {}};
    Found found = look(child);
    found.loop.insert(found.loop.begin(), 0);
    found.end.insert(found.end.begin(), -1);
    return found;
  }

  void extend(vector<long long>& best, const vector<long long>& end, const vector<long long>& loop) {
    for (size_t s = 0; s < end.size() && s < best.size(); s++) {
      if (end[s] < 0) continue;
      for (size_t p = 0; p < loop.size() && s + 2 * p < best.size(); p++) {
        best[s + 2 * p] = max(best[s + 2 * p], end[s] + loop[p]);
      }
    }
  }
};
