class Solution {
 public:
  int goodCuts(string wheel) {
    int n = wheel.size();
    int good = 0;
    for (int cut = 0; cut < n; cut++) {
      int last = 0;
      for (int back = min(n, 3); back >= 1; back--) {
        last = last * 10 + wheel[(cut + n - back) % n] - '0';
      }
      if (last % 8 == 0) good++;
    }
    return good;
  }
};
