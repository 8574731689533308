class Solution:
    def relays(self, heights: list[int]) -> list[int]:
        answer = []
        for i, height in enumerate(heights):
            hops = 0
            for other in heights[i + 1:]:
                if other > height:
                    height = other
                    hops += 1
            answer.append(hops)
        return answer
