class RecentBooks {
    private books = new Map<number, string>();

    constructor(private room: number) {}

    put(book: number, title: string): void {
        console.log("put", book);
        this.books.delete(book);
        this.books.set(book, title);
        if (this.books.size > this.room) this.books.delete(this.books.keys().next().value!);
    }

    get(book: number): string | null {
        const title = this.books.get(book);
        if (title === undefined) return null;
        this.books.delete(book);
        this.books.set(book, title);
        return title;
    }

    size(): number {
        return this.books.size;
    }
}
