public class RecentBooks {
    private final Map<Integer, String> books = new LinkedHashMap<>();
    private final int room;

    public RecentBooks(int room) {
        this.room = room;
    }

    public void put(int book, String title) {
        System.out.println("put " + book);
        books.remove(book);
        books.put(book, title);
        if (books.size() > room) books.remove(books.keySet().iterator().next());
    }

    public String get(int book) {
        String title = books.remove(book);
        if (title != null) books.put(book, title);
        return title;
    }

    public int size() {
        return books.size();
    }
}
