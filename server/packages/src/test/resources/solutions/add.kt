val early = println("first")

class Solution {
    fun add(left: Int, words: Array<String>, right: Long): Long {
        early.toString()
        println("noise ${words.size} ${words.count { it == "a" }}")
        return if (System.`in`.read() == -1) left + right else -1
    }
}
