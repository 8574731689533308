fun main() {
    throw IllegalStateException("crash")
}
