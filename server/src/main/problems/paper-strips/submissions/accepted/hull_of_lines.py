class Solution:
    def leastWaste(self, lengths: list[int], cuts: list[int], ideal: int) -> int:
        # A last cut at position p, with total cost c so far, gives for a piece that ends at e
        # the cost x * x - 2 * p * x + (c + p * p), where x = e - ideal: a line, plus x * x.
        slopes, heights = [0], [0]
        first = 0
        end = 0
        for i, length in enumerate(lengths):
            end += length
            x = end - ideal
            last = len(slopes) - 1
            while first < last and (slopes[first + 1] - slopes[first]) * x <= (
                heights[first] - heights[first + 1]
            ):
                first += 1
            cost = (x + slopes[first]) * x + heights[first]
            if i == len(cuts):
                return cost
            slope, height = -2 * end, cost + cuts[i] + end * end
            while first < last and (height - heights[last - 1]) * (
                slopes[last - 1] - slopes[last]
            ) <= (heights[last] - heights[last - 1]) * (slopes[last - 1] - slope):
                slopes.pop()
                heights.pop()
                last -= 1
            slopes.append(slope)
            heights.append(height)
        return 0
