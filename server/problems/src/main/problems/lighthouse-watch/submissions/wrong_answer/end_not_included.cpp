// Takes the last minute of a shift for its end, so that a keeper who goes and one who comes never meet.
class Solution {
 public:
  vector<Interval> safeTimes(vector<Interval>& shifts, int keepers) {
    map<int, int> change;
    for (const Interval& shift : shifts) {
      change[shift.start]++;
      change[shift.end]--;
    }
    vector<Interval> times;
    int watching = 0, begin = 0;
    for (auto [minute, by] : change) {
      if (watching < keepers && watching + by >= keepers) begin = minute;
      if (watching >= keepers && watching + by < keepers) times.push_back(Interval(begin, minute));
      watching += by;
    }
    return times;
  }
};
