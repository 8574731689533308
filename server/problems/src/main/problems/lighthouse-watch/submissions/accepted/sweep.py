class Solution:
    def safeTimes(self, shifts: list[Interval], keepers: int) -> list[Interval]:
        change = Counter()
        for shift in shifts:
            change[shift.start] += 1
            change[shift.end + 1] -= 1
        times = []
        watching = 0
        for minute in sorted(change):
            before = watching
            watching += change[minute]
            if before < keepers <= watching:
                begin = minute
            elif watching < keepers <= before:
                times.append(Interval(begin, minute - 1))
        return times
