calls = 0


class Solution:
    def turn(self, by, nums):
        global calls
        calls += 1
        print("call", calls)
        nums[:] = nums[by:] + nums[:by]
