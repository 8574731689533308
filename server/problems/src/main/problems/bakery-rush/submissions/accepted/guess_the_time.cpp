class Solution {
 public:
  long long secondsUntilDone(int loaves, vector<vector<int>>& ovens) {
    long long low = 0, high = 2'000'000'000'000'000;
    while (high - low > 1) {
      long long time = (low + high) / 2, done = 0;
      for (const auto& oven : ovens) {
        long long hot = 1LL * oven[0] * oven[1], cycle = hot + oven[2];
        done += time / cycle * oven[1] + min(time % cycle, hot) / oven[0];
        if (done >= loaves) break;
      }
      (done >= loaves ? high : low) = time;
    }
    return high;
  }
};
