class Solution {
  public Interval[] safeTimes(Interval[] shifts, int keepers) {
    TreeMap<Integer, Integer> change = new TreeMap<>();
    for (Interval shift : shifts) {
      change.merge(shift.start, 1, Integer::sum);
      change.merge(shift.end + 1, -1, Integer::sum);
    }
    List<Interval> times = new ArrayList<>();
    int watching = 0;
    int begin = -1;
    for (Map.Entry<Integer, Integer> one : change.entrySet()) {
      watching += one.getValue();
      if (watching >= keepers && begin < 0) {
        begin = one.getKey();
      } else if (watching < keepers && begin >= 0) {
        times.add(new Interval(begin, one.getKey() - 1));
        begin = -1;
      }
    }
    return times.toArray(new Interval[0]);
  }
}
