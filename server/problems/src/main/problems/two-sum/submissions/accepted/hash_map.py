class Solution:
    def twoSum(self, nums: list[int], target: int) -> list[int]:
        seen_at: dict[int, int] = {}
        for j, price in enumerate(nums):
            i = seen_at.get(target - price)
            if i is not None:
                return [i, j]
            seen_at[price] = j
        return []
