from bisect import bisect_right


class Solution:
    def bestPay(self, requests: list[list[int]], gap: int) -> int:
        ends: list[int] = []
        best = [0]  # best[k]: the most for the k requests that end first
        for start, end, pay in sorted(requests, key=lambda request: request[1]):
            before = bisect_right(ends, start - gap)
            ends.append(end)
            best.append(max(best[-1], best[before] + pay))
        return best[-1]
