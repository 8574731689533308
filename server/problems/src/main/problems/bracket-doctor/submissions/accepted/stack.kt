class Solution {
    fun diagnose(text: String): Int {
        val closes = mapOf('(' to ')', '[' to ']', '{' to '}')
        val wanted = ArrayDeque<Char>()
        for ((i, c) in text.withIndex()) {
            val partner = closes[c]
            if (partner != null) {
                wanted.push(partner)
            } else if (wanted.isEmpty() || wanted.pop() != c) {
                return i
            }
        }
        return if (wanted.isEmpty()) -1 else text.length
    }
}
