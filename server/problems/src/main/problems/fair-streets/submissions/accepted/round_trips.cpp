class Solution {
 public:
  vector<bool> direct(int n, vector<vector<int>>& streets) {
    vector<vector<pair<int, int>>> at(n + 1);  // the crossing at the other end, and the street
    int count = 0;
    auto add = [&](int a, int b) {
      at[a].push_back({b, count});
      at[b].push_back({a, count});
      count++;
    };
    for (auto& street : streets) add(street[0], street[1]);
    for (int crossing = 0; crossing < n; crossing++) {
      if (at[crossing].size() % 2 == 1) add(n, crossing);
    }
    vector<bool> used(count);
    vector<int> from(count);
    for (int start = 0; start <= n; start++) {
      for (int here = start; !at[here].empty();) {
        auto [there, street] = at[here].back();
        at[here].pop_back();
        if (used[street]) continue;
        used[street] = true;
        from[street] = here;
        here = there;
      }
    }
    vector<bool> forward;
    for (size_t i = 0; i < streets.size(); i++) forward.push_back(from[i] == streets[i][0]);
    return forward;
  }
};
