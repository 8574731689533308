class Solution:
    def relays(self, heights: list[int]) -> list[int]:
        answer = [0] * len(heights)
        chain: list[int] = []  # the higher towers that a message passes, nearest last
        for i in range(len(heights) - 1, -1, -1):
            while chain and chain[-1] <= heights[i]:
                chain.pop()
            answer[i] = len(chain)
            chain.append(heights[i])
        return answer
