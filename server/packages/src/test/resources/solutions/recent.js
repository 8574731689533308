class RecentBooks {
    constructor(room) {
        this.room = room;
        this.books = new Map();
    }

    put(book, title) {
        console.log("put", book);
        this.books.delete(book);
        this.books.set(book, title);
        if (this.books.size > this.room) this.books.delete(this.books.keys().next().value);
    }

    get(book) {
        const title = this.books.get(book);
        if (title === undefined) return null;
        this.books.delete(book);
        this.books.set(book, title);
        return title;
    }

    size() {
        return this.books.size;
    }
}
