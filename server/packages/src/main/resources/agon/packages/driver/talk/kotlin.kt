fun answer(line: String): String {
    return ""
}

fun main() {
    while (true) {
        val line = readLine() ?: break
        println(answer(line))
        System.out.flush()
    }
}
