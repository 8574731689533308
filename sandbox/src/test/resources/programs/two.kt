fun main() {
    println(other(20))
}
