# Counts all shifts again for each minute in which something changes.
class Solution:
    def safeTimes(self, shifts: list[Interval], keepers: int) -> list[Interval]:
        minutes = sorted({shift.start for shift in shifts} | {shift.end + 1 for shift in shifts})
        times = []
        begin = None
        for minute in minutes:
            watching = sum(1 for shift in shifts if shift.start <= minute <= shift.end)
            if watching >= keepers and begin is None:
                begin = minute
            elif watching < keepers and begin is not None:
                times.append(Interval(begin, minute - 1))
                begin = None
        return times
