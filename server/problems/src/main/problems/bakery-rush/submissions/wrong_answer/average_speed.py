# Spreads the cooling evenly over the loaves.
class Solution:
    def secondsUntilDone(self, loaves: int, ovens: list[list[int]]) -> int:
        low, high = 0, 2 * 10**15
        while high - low > 1:
            time = (low + high) // 2
            if sum(time * c // (c * t + r) for t, c, r in ovens) >= loaves:
                high = time
            else:
                low = time
        return high
