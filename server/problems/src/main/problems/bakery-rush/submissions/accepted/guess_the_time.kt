class Solution {
    fun secondsUntilDone(loaves: Int, ovens: Array<IntArray>): Long {
        var low = 0L
        var high = 2_000_000_000_000_000L
        while (high - low > 1) {
            val time = (low + high) / 2
            var done = 0L
            for ((t, c, r) in ovens) {
                val hot = t.toLong() * c
                val cycle = hot + r
                done += time / cycle * c + minOf(time % cycle, hot) / t
                if (done >= loaves) break
            }
            if (done >= loaves) high = time else low = time
        }
        return high
    }
}
