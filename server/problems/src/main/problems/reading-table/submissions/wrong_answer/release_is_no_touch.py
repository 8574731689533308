# Gives a released book its old place in the order.
class ReadingTable:
    def __init__(self, size: int):
        self.size = size
        self.touched = {}
        self.kept = set()
        self.now = 0

    def read(self, book: int) -> int:
        self.now += 1
        back = -1
        if book not in self.touched and len(self.touched) == self.size:
            loose = [one for one in self.touched if one not in self.kept]
            if not loose:
                return book
            back = min(loose, key=self.touched.get)
            del self.touched[back]
        self.touched[book] = self.now
        return back

    def keep(self, book: int) -> bool:
        if book in self.touched:
            self.kept.add(book)
        return book in self.kept

    def release(self, book: int) -> bool:
        was = book in self.kept
        self.kept.discard(book)
        return was
