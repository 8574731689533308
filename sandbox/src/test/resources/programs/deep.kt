fun sum(n: Int): Long = if (n == 0) 0L else n + sum(n - 1)

fun main() {
    println(sum(50000))
}
