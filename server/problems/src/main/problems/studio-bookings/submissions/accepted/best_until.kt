class Solution {
    fun bestPay(requests: Array<IntArray>, gap: Int): Long {
        requests.sortBy { it[1] }
        val best = LongArray(requests.size + 1)
        for ((i, request) in requests.withIndex()) {
            var low = 0
            var high = i
            while (low < high) {
                val middle = (low + high) / 2
                if (requests[middle][1] <= request[0] - gap) low = middle + 1 else high = middle
            }
            best[i + 1] = maxOf(best[i], best[low] + request[2])
        }
        return best[requests.size]
    }
}
