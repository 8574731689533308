class Solution:
    def leastWaste(self, lengths: list[int], cuts: list[int], ideal: int) -> int:
        ends, costs = [0], [0]
        end = 0
        for i, length in enumerate(lengths):
            end += length
            x = end - ideal
            cost = min(c + (x - e) * (x - e) for c, e in zip(costs, ends))
            if i < len(cuts):
                ends.append(end)
                costs.append(cost + cuts[i])
        return cost
