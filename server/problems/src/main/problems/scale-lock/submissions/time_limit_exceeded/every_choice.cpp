// Tries every choice, and stops early only where the scale is too heavy already.
class Solution {
 public:
  long long openings(vector<vector<int>>& chests, long long low, long long high) {
    return count(chests, 0, 0, low, high);
  }

 private:
  long long count(const vector<vector<int>>& chests, size_t i, long long weight, long long low, long long high) {
    if (weight > high) return 0;
    if (i == chests.size()) return weight >= low;
    return count(chests, i + 1, weight, low, high) + count(chests, i + 1, weight + chests[i][0], low, high) +
           count(chests, i + 1, weight + chests[i][1], low, high);
  }
};
