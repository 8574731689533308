class Solution:
    def mostCrystals(self, cave: Optional[TreeNode], steps: int) -> int:
        order = [cave]
        for node in order:
            order += [child for child in (node.left, node.right) if child]
        found = {}
        for node in reversed(order):
            found[node] = self.merged(
                node.val, [found.pop(child) for child in (node.left, node.right) if child], steps
            )
        loop, end = found[cave]
        return max(loop[min(steps // 2, len(loop) - 1)], end[min(steps, len(end) - 1)])

    # loop[p]: the most crystals with p passages down and up again, ending where she began.
    # end[s]: the most with s steps, ending at a chimney, -1 if none is near enough.
    # Both stop where more steps bring nothing.
    def merged(self, crystals, children, steps):
        if not children:
            return [crystals], [crystals]
        below = [([0] + loop, end) for loop, end in children]
        if len(below) == 1:
            below.append(([0], None))
        pairs = steps // 2
        (one, _), (other, _) = below
        loop = [-1] * (min(len(one) + len(other) - 2, pairs) + 1)
        for i, a in enumerate(one[: pairs + 1]):
            for j, b in enumerate(other[: pairs + 1 - i]):
                if a + b > loop[i + j]:
                    loop[i + j] = a + b
        size = max(len(end) + 2 * len(aside) - 1 for (_, end), (aside, _) in (below, below[::-1]) if end)
        ended = [-1] * (min(size, steps + 1))
        for (_, end), (aside, _) in (below, below[::-1]):
            if end:
                for s, a in enumerate(end[:steps]):
                    if a >= 0:
                        for p, b in enumerate(aside[: (steps - s - 1) // 2 + 1]):
                            if a + b > ended[s + 1 + 2 * p]:
                                ended[s + 1 + 2 * p] = a + b
        return self.grown(loop, crystals), self.grown(ended, crystals)

    def grown(self, best, crystals):
        most = -1
        for i, one in enumerate(best):
            most = max(most, one + crystals if one >= 0 else -1)
            best[i] = most
        return best
