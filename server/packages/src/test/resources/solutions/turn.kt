var calls = 0

class Solution {
    fun turn(by: Int, nums: IntArray) {
        println("call ${++calls}")
        val old = nums.copyOf()
        for (i in nums.indices) nums[i] = old[(i + by) % nums.size]
    }
}
