fun main() {
    val line = "x".repeat(65535)
    while (true) println(line)
}
