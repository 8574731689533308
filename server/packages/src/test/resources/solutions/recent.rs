struct RecentBooks {
    room: usize,
    books: Vec<(i32, String)>,
}

impl RecentBooks {
    fn new(room: i32) -> Self {
        RecentBooks { room: room as usize, books: Vec::new() }
    }

    fn put(&mut self, book: i32, title: String) {
        println!("put {}", book);
        self.books.retain(|other| other.0 != book);
        self.books.push((book, title));
        if self.books.len() > self.room {
            self.books.remove(0);
        }
    }

    fn get(&mut self, book: i32) -> Option<String> {
        let place = self.books.iter().position(|other| other.0 == book)?;
        let found = self.books.remove(place);
        self.books.push(found.clone());
        Some(found.1)
    }

    fn size(&self) -> i32 {
        self.books.len() as i32
    }
}
