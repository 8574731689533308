class Solution {
    fun lonelyWords(words: Array<String>): Array<String> =
        words.groupBy { key(it) }.values.filter { it.size == 1 }.map { it[0] }.toTypedArray()

    private fun key(word: String): String {
        val letters = word.replace('j', 'i').replace('v', 'u').toCharArray()
        letters.sort()
        return String(letters)
    }
}
