class Solution {
 public:
  vector<int> whomToTell(vector<vector<int>>& tells, vector<bool>& discreet) {
    int n = tells.size();
    for (int i = 0; i < n; i++) {
      if (discreet[i]) tells[i].clear();
    }
    // Tarjan's algorithm with a stack of its own.
    vector<int> number(n, -1), low(n), group(n, -1), path, open;
    vector<size_t> next(n);
    int count = 0, groups = 0;
    for (int root = 0; root < n; root++) {
      if (number[root] >= 0) continue;
      path.push_back(root);
      while (!path.empty()) {
        int here = path.back();
        if (number[here] < 0) {
          number[here] = low[here] = count++;
          open.push_back(here);
        }
        if (next[here] < tells[here].size()) {
          int there = tells[here][next[here]++];
          if (number[there] < 0) {
            path.push_back(there);
          } else if (group[there] < 0) {
            low[here] = min(low[here], number[there]);
          }
        } else {
          if (low[here] == number[here]) {
            for (int one = -1; one != here;) {
              one = open.back();
              open.pop_back();
              group[one] = groups;
            }
            groups++;
          }
          path.pop_back();
          if (!path.empty()) low[path.back()] = min(low[path.back()], low[here]);
        }
      }
    }
    vector<bool> hears(groups);
    for (int here = 0; here < n; here++) {
      for (int there : tells[here]) {
        if (group[here] != group[there]) hears[group[there]] = true;
      }
    }
    vector<int> told;
    for (int one = 0; one < n; one++) {
      if (!hears[group[one]]) {
        hears[group[one]] = true;
        told.push_back(one);
      }
    }
    return told;
  }
};
