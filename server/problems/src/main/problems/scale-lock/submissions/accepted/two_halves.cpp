class Solution {
 public:
  long long openings(vector<vector<int>>& chests, long long low, long long high) {
    size_t half = chests.size() / 2;
    vector<long long> one = sums(chests, 0, half), other = sums(chests, half, chests.size());
    long long count = 0;
    size_t from = other.size(), to = other.size();
    for (long long weight : one) {  // from and to only fall as the weight grows
      while (from > 0 && weight + other[from - 1] >= low) from--;
      while (to > 0 && weight + other[to - 1] > high) to--;
      count += to - from;
    }
    return count;
  }

 private:
  // Sorted by merging: each chest makes three sorted lists out of one.
  vector<long long> sums(const vector<vector<int>>& chests, size_t begin, size_t end) {
    vector<long long> sums{0};
    for (size_t i = begin; i < end; i++) {
      vector<long long> first(sums), second(sums), two, all;
      for (auto& weight : first) weight += chests[i][0];
      for (auto& weight : second) weight += chests[i][1];
      merge(first.begin(), first.end(), second.begin(), second.end(), back_inserter(two));
      merge(sums.begin(), sums.end(), two.begin(), two.end(), back_inserter(all));
      sums.swap(all);
    }
    return sums;
  }
};
