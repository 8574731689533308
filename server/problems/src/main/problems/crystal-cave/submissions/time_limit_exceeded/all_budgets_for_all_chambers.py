# Shares out all steps in each chamber, however few chambers lie below it.
class Solution:
    def mostCrystals(self, cave: Optional[TreeNode], steps: int) -> int:
        order = [cave]
        for node in order:
            order += [child for child in (node.left, node.right) if child]
        low = -(10**18)
        nothing = ([0] * (steps + 1), [low] * (steps + 1))
        found = {None: nothing}
        for node in reversed(order):
            loop = [node.val] * (steps + 1)
            end = [low if node.left or node.right else node.val] * (steps + 1)
            children = [found[node.left], found[node.right]]
            for (go_loop, go_end), (by_loop, _) in (children, children[::-1]):
                for s in range(1, steps + 1):
                    for t in range(0, s, 2):
                        side = by_loop[t - 2] if t else 0
                        end[s] = max(end[s], node.val + go_end[s - 1 - t] + side)
                        if s - t >= 2:
                            loop[s] = max(loop[s], node.val + go_loop[s - 2 - t] + side)
            found[node] = (loop, end)
        return max(found[cave][0][steps], found[cave][1][steps])
