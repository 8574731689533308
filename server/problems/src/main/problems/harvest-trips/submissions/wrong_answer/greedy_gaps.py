class Solution:
    def leastCost(self, days: list[int], fee: int) -> int:
        # Goes on with the trip as long as that alone is cheaper than a new one.
        days = sorted(days)
        total, first, last = fee, days[0], days[0]
        for day in days[1:]:
            longer = (day - first) ** 2 - (last - first) ** 2
            if longer <= fee:
                total += longer
            else:
                total += fee
                first = day
            last = day
        return total
