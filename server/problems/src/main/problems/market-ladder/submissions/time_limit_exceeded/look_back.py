class Solution:
    def longestLadder(self, values: list[int], step: int) -> int:
        rungs = []
        for i, value in enumerate(values):
            below = [rungs[j] for j in range(i) if values[j] + step <= value]
            rungs.append(1 + max(below, default=0))
        return max(rungs)
