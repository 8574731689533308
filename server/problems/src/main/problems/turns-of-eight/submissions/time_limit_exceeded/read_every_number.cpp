// Reads the whole number at each cut.
class Solution {
 public:
  int goodCuts(string wheel) {
    int n = wheel.size();
    int good = 0;
    for (int cut = 0; cut < n; cut++) {
      int remainder = 0;
      for (int i = 0, at = cut; i < n; i++) {
        remainder = (remainder * 10 + wheel[at] - '0') % 8;
        if (++at == n) at = 0;
      }
      if (remainder == 0) good++;
    }
    return good;
  }
};
