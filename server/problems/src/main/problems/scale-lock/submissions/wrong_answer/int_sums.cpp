// The sums of a half do not fit into 32 bits.
class Solution {
 public:
  long long openings(vector<vector<int>>& chests, long long low, long long high) {
    vector<unsigned> halves[2] = {{0}, {0}};
    for (size_t i = 0; i < chests.size(); i++) {
      vector<unsigned>& sums = halves[i % 2];
      size_t size = sums.size();
      for (int stone : chests[i]) {
        for (size_t j = 0; j < size; j++) sums.push_back(sums[j] + stone);
      }
    }
    sort(halves[0].begin(), halves[0].end());
    long long count = 0;
    for (long long weight : halves[1]) {
      auto first = halves[0].begin(), last = halves[0].end();
      count += upper_bound(first, last, high - weight) - lower_bound(first, last, low - weight);
    }
    return count;
  }
};
