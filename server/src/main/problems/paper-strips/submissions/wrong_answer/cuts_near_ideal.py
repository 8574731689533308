class Solution:
    def leastWaste(self, lengths: list[int], cuts: list[int], ideal: int) -> int:
        total, piece = 0, 0
        for i, length in enumerate(lengths):
            piece += length
            if i == len(cuts):
                return total + (piece - ideal) ** 2
            keep = (piece + lengths[i + 1] - ideal) ** 2
            if (piece - ideal) ** 2 + cuts[i] < keep:
                total += (piece - ideal) ** 2 + cuts[i]
                piece = 0
