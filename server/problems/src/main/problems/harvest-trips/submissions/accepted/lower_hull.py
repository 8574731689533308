class Solution:
    def leastCost(self, days: list[int], fee: int) -> int:
        # best(j) = fee + min over i <= j of best(i - 1) + (x_j - x_i)^2.  With x_j^2 taken out,
        # each i is a line of slope -2 x_i, and the lines come in the order of falling slopes.
        slopes: list[int] = []
        heights: list[int] = []
        first = 0
        best = 0
        for x in sorted(set(days)):
            slope, height = -2 * x, best + x * x
            while len(slopes) - first >= 2 and (
                (height - heights[-2]) * (slopes[-2] - slopes[-1])
                <= (heights[-1] - heights[-2]) * (slopes[-2] - slope)
            ):
                slopes.pop()
                heights.pop()
            slopes.append(slope)
            heights.append(height)
            while (
                first + 1 < len(slopes)
                and slopes[first + 1] * x + heights[first + 1] <= slopes[first] * x + heights[first]
            ):
                first += 1
            best = fee + x * x + slopes[first] * x + heights[first]
        return best
