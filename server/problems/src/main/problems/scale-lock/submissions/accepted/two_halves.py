class Solution:
    def openings(self, chests: list[list[int]], low: int, high: int) -> int:
        half = len(chests) // 2
        one, other = self.sums(chests[:half]), self.sums(chests[half:])
        return self.at_most(one, other, high) - self.at_most(one, other, low - 1)

    def sums(self, chests):
        sums = [0]
        for a, b in chests:
            sums += [weight + a for weight in sums] + [weight + b for weight in sums]
        return sorted(sums)

    def at_most(self, one, other, limit):
        count = 0
        fitting = len(other)
        for weight in one:
            while fitting and weight + other[fitting - 1] > limit:
                fitting -= 1
            count += fitting
        return count
