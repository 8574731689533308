class Solution:
    def shortestPiece(self, beads: str) -> int:
        # Forgets that the ring is closed.
        wanted = len(set(beads))
        last: dict[str, int] = {}
        best = len(beads)
        for end, colour in enumerate(beads):
            last[colour] = end
            if len(last) == wanted:
                best = min(best, end - min(last.values()) + 1)
        return best
