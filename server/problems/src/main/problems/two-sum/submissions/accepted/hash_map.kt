class Solution {
    fun twoSum(nums: IntArray, target: Int): IntArray {
        val seenAt = HashMap<Long, Int>()
        for ((j, price) in nums.withIndex()) {
            val i = seenAt[target.toLong() - price]
            if (i != null) {
                return intArrayOf(i, j)
            }
            seenAt[price.toLong()] = j
        }
        return intArrayOf()
    }
}
