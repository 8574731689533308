class Solution {
    fun relays(heights: IntArray): IntArray {
        val answer = IntArray(heights.size)
        val chain = IntArray(heights.size)
        var length = 0
        for (i in heights.indices.reversed()) {
            while (length > 0 && chain[length - 1] <= heights[i]) length--
            answer[i] = length
            chain[length++] = heights[i]
        }
        return answer
    }
}
