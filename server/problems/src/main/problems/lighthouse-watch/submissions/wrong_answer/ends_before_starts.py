# Lets the watch end before the next one begins, which cuts a safe time in two.
class Solution:
    def safeTimes(self, shifts: list[Interval], keepers: int) -> list[Interval]:
        events = []
        for shift in shifts:
            events.append((shift.start, 1))
            events.append((shift.end + 1, -1))
        times = []
        watching = 0
        for minute, by in sorted(events):
            if by > 0 and watching == keepers - 1:
                begin = minute
            if by < 0 and watching == keepers:
                times.append(Interval(begin, minute - 1))
            watching += by
        return times
