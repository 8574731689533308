# Takes every stone for itself, as if there were no chains.
class Solution:
    def openings(self, chests: list[list[int]], low: int, high: int) -> int:
        stones = [stone for chest in chests for stone in chest][:20]
        sums = [0]
        for stone in stones:
            sums += [weight + stone for weight in sums]
        return sum(low <= weight <= high for weight in sums)
