class RecentBooks(private val room: Int) {
    private val books = LinkedHashMap<Int, String>()

    fun put(book: Int, title: String) {
        println("put $book")
        books.remove(book)
        books[book] = title
        if (books.size > room) books.remove(books.keys.first())
    }

    fun get(book: Int): String? {
        val title = books.remove(book) ?: return null
        books[book] = title
        return title
    }

    fun size(): Int = books.size
}
