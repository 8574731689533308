class Solution:
    def shortestPiece(self, beads: str) -> int:
        n = len(beads)
        missing = len(set(beads))
        inside = dict.fromkeys(beads, 0)
        around = beads + beads
        best = n
        start = 0
        for end, colour in enumerate(around):
            if inside[colour] == 0:
                missing -= 1
            inside[colour] += 1
            while inside[around[start]] > 1:
                inside[around[start]] -= 1
                start += 1
            if missing == 0 and end - start + 1 < best:
                best = end - start + 1
        return best
