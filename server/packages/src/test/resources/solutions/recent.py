class RecentBooks:
    def __init__(self, room):
        self.room = room
        self.books = OrderedDict()

    def put(self, book, title):
        print("put", book)
        self.books[book] = title
        self.books.move_to_end(book)
        if len(self.books) > self.room:
            self.books.popitem(last=False)

    def get(self, book):
        if book not in self.books:
            return None
        self.books.move_to_end(book)
        return self.books[book]

    def size(self):
        return len(self.books)
