class Solution {
    fun shortestPiece(beads: String): Int {
        val n = beads.length
        var missing = beads.toSet().size
        val inside = IntArray(128)
        var best = n
        var start = 0
        for (end in 0 until 2 * n) {
            if (inside[beads[end % n].code]++ == 0) missing--
            while (inside[beads[start % n].code] > 1) {
                inside[beads[start % n].code]--
                start++
            }
            if (missing == 0) best = minOf(best, end - start + 1)
        }
        return best
    }
}
