class Solution {
 public:
  vector<Interval> safeTimes(vector<Interval>& shifts, int keepers) {
    vector<int> starts, ends;
    for (const Interval& shift : shifts) {
      starts.push_back(shift.start);
      ends.push_back(shift.end + 1);
    }
    sort(starts.begin(), starts.end());
    sort(ends.begin(), ends.end());
    vector<Interval> times;
    int watching = 0;
    int begin = 0;
    size_t i = 0;
    for (size_t j = 0; j < ends.size();) {
      int minute = i < starts.size() ? min(starts[i], ends[j]) : ends[j];
      int before = watching;
      while (i < starts.size() && starts[i] == minute) i++, watching++;
      while (j < ends.size() && ends[j] == minute) j++, watching--;
      if (before < keepers && watching >= keepers) begin = minute;
      if (before >= keepers && watching < keepers) times.push_back(Interval(begin, minute - 1));
    }
    return times;
  }
};
