import java.io.StreamTokenizer

fun main() {
    val input = StreamTokenizer(System.`in`.bufferedReader())
    fun number(): Int {
        input.nextToken()
        return input.nval.toInt()
    }
    val n = number()
    val q = number()
    val stone = LongArray(n + 1)
    for (i in 0 until n) stone[i + 1] = stone[i] + number()
    val out = StringBuilder()
    repeat(q) {
        val way = Math.abs(stone[number() - 1] - stone[number() - 1])
        out.append(minOf(way, stone[n] - way)).append('\n')
    }
    print(out)
}
