// Walks from each crossing until it is stuck, without making the numbers of streets even first.
class Solution {
 public:
  vector<bool> direct(int n, vector<vector<int>>& streets) {
    vector<vector<int>> at(n);
    for (size_t i = 0; i < streets.size(); i++) {
      at[streets[i][0]].push_back(i);
      at[streets[i][1]].push_back(i);
    }
    vector<int> from(streets.size(), -1);
    for (int start = 0; start < n; start++) {
      for (int here = start; !at[here].empty();) {
        int street = at[here].back();
        at[here].pop_back();
        if (from[street] >= 0) continue;
        from[street] = here;
        here = streets[street][0] + streets[street][1] - here;
      }
    }
    vector<bool> forward;
    for (size_t i = 0; i < streets.size(); i++) forward.push_back(from[i] == streets[i][0]);
    return forward;
  }
};
