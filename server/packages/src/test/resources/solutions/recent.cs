public class RecentBooks {
    private readonly int room;
    private readonly List<KeyValuePair<int, string>> books = new List<KeyValuePair<int, string>>();

    public RecentBooks(int room) {
        this.room = room;
    }

    public void put(int book, string title) {
        Console.WriteLine("put " + book);
        books.RemoveAll(other => other.Key == book);
        books.Add(new KeyValuePair<int, string>(book, title));
        if (books.Count > room) books.RemoveAt(0);
    }

    public string get(int book) {
        int place = books.FindIndex(other => other.Key == book);
        if (place < 0) return null;
        var found = books[place];
        books.RemoveAt(place);
        books.Add(found);
        return found.Value;
    }

    public int size() {
        return books.Count;
    }
}
