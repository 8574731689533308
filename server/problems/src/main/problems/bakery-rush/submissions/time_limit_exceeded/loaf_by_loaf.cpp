// Lets the ovens bake one loaf after the other.
class Solution {
 public:
  long long secondsUntilDone(int loaves, vector<vector<int>>& ovens) {
    vector<int> baked(ovens.size());
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> done;
    for (size_t i = 0; i < ovens.size(); i++) done.push({ovens[i][0], i});
    long long time = 0;
    while (loaves-- > 0) {
      auto [now, i] = done.top();
      done.pop();
      time = now;
      long long pause = ++baked[i] % ovens[i][1] == 0 ? ovens[i][2] : 0;
      done.push({now + pause + ovens[i][0], i});
    }
    return time;
  }
};
