fun main() {
    val count: Int = "no number"
    println(count)
}
