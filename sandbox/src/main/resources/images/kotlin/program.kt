fun main() {
    val words = System.`in`.bufferedReader().readText().split(Regex("\\s+"))
    println(solve(words))
}

fun solve(words: List<String>): String {
    return ""
}
