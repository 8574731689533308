from bisect import bisect_right


class Solution:
    def longestLadder(self, values: list[int], step: int) -> int:
        # cheapest[i] is the least worth of the last item of a ladder of i + 1 items.
        cheapest: list[int] = []
        for value in values:
            rung = bisect_right(cheapest, value - step)
            if rung == len(cheapest):
                cheapest.append(value)
            elif value < cheapest[rung]:
                cheapest[rung] = value
        return len(cheapest)
