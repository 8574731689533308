# Counts each total weight of a half once, and forgets in how many ways it comes about.
class Solution:
    def openings(self, chests: list[list[int]], low: int, high: int) -> int:
        half = len(chests) // 2
        one, other = self.sums(chests[:half]), sorted(self.sums(chests[half:]))
        return sum(
            bisect.bisect_right(other, high - weight) - bisect.bisect_left(other, low - weight)
            for weight in one
        )

    def sums(self, chests):
        sums = {0}
        for a, b in chests:
            sums |= {weight + a for weight in sums} | {weight + b for weight in sums}
        return sums
