class Solution:
    def twoSum(self, nums: list[int], target: int) -> list[int]:
        last_at = {price: i for i, price in enumerate(nums)}
        for i, price in enumerate(nums):
            j = last_at.get(target - price)
            if j is not None:  # forgets that j may be i itself
                return [min(i, j), max(i, j)]
        return []
