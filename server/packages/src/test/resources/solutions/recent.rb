class RecentBooks
  def initialize(room)
    @room = room
    @books = {}
  end

  def put(book, title)
    puts "put #{book}"
    @books.delete(book)
    @books[book] = title
    @books.shift if @books.size > @room
  end

  def get(book)
    title = @books.delete(book)
    title && @books[book] = title
  end

  def size
    @books.size
  end
end
