class Solution {
    fun goodCuts(wheel: String): Int {
        val n = wheel.length
        return (0 until n).count { cut ->
            var last = 0
            for (back in minOf(n, 3) downTo 1) {
                last = last * 10 + (wheel[(cut + n - back) % n] - '0')
            }
            last % 8 == 0
        }
    }
}
