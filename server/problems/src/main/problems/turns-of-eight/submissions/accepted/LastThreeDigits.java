class Solution {
  public int goodCuts(String wheel) {
    int n = wheel.length();
    int good = 0;
    for (int cut = 0; cut < n; cut++) {
      int last = 0;
      for (int back = Math.min(n, 3); back >= 1; back--) {
        last = last * 10 + wheel.charAt((cut + n - back) % n) - '0';
      }
      if (last % 8 == 0) {
        good++;
      }
    }
    return good;
  }
}
