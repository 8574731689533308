class ReadingTable:
    def __init__(self, size: int):
        self.size = size
        self.loose = {}  # The first key was untouched for the longest time.
        self.kept = set()

    def read(self, book: int) -> int:
        if book in self.kept:
            return -1
        back = -1
        if book in self.loose:
            del self.loose[book]
        elif len(self.loose) + len(self.kept) == self.size:
            if not self.loose:
                return book
            back = next(iter(self.loose))
            del self.loose[back]
        self.loose[book] = True
        return back

    def keep(self, book: int) -> bool:
        if book in self.loose:
            # Its place in the order does not matter any more: it is loose again only after it was touched.
            del self.loose[book]
            self.kept.add(book)
        return book in self.kept

    def release(self, book: int) -> bool:
        if book not in self.kept:
            return False
        self.kept.remove(book)
        self.loose[book] = True
        return True
