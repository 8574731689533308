class Solution {
    fun longestLadder(values: IntArray, step: Int): Int {
        val cheapest = IntArray(values.size)
        var length = 0
        for (value in values) {
            var low = 0
            var high = length
            while (low < high) {
                val middle = (low + high) / 2
                if (cheapest[middle] <= value - step) low = middle + 1 else high = middle
            }
            if (low == length) cheapest[length++] = value
            else cheapest[low] = minOf(cheapest[low], value)
        }
        return length
    }
}
