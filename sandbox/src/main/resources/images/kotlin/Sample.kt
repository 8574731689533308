import java.io.*
import java.util.*

/** What solutions tend to use: compiling it once at image build records the compiler's own start. */
sealed interface Shape

data class Circle(val r: Double) : Shape

data class Square(val a: Double) : Shape

enum class Colour { RED, GREEN }

fun <T : Comparable<T>> largest(all: Collection<T>): T? = all.maxOrNull()

fun area(shape: Shape): Double =
    when (shape) {
        is Circle -> Math.PI * shape.r * shape.r
        is Square -> shape.a * shape.a
    }

class Counter(private var value: Int = 0) {
    operator fun inc() = Counter(value + 1)

    companion object {
        const val LIMIT = 10
    }
}

fun main() {
    val input = BufferedReader(InputStreamReader(System.`in`))
    val (n, m) = (input.readLine() ?: "3 4").split(" ").map { it.toInt() }
    val table = Array(n) { IntArray(m) }
    val graph = HashMap<String, MutableList<Int>>()
    val queue = PriorityQueue<Pair<Int, Int>>(compareBy { it.first })
    for (i in 0 until n) for (j in 0..<m) table[i][j] = i * j
    graph.getOrPut("a") { mutableListOf() }.add(1)
    queue.add(1 to 2)
    while (queue.isNotEmpty()) {
        val (first, second) = queue.poll()
        println("$first $second ${Colour.RED}")
    }
    val text = buildString { table.forEach { row -> appendLine(row.joinToString(" ")) } }
    val sum = table.sumOf { it.sum() } + (1..5).filter { it % 2 == 0 }.fold(0L) { a, b -> a + b }
    println("%.2f".format(area(Circle(1.0))))
    println(listOf(3, 1, 2).sortedDescending().zip(listOf("a", "b", "c")).toMap())
    println(text + sum + largest(listOf(1, 2)) + (readlnOrNull()?.length ?: Counter.LIMIT))
}
