class Solution:
    def leastCost(self, days: list[int], fee: int) -> int:
        days.sort()
        best = [0]
        for j, last in enumerate(days):
            best.append(fee + min(best[i] + (last - days[i]) ** 2 for i in range(j + 1)))
        return best[-1]
