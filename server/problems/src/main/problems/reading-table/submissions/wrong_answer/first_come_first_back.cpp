// Sends back what came first, however often it was read since.
class ReadingTable {
 public:
  ReadingTable(int size) : size(size) {}

  int read(int book) {
    if (loose.count(book) || kept.count(book)) return -1;
    int back = -1;
    if (loose.size() + kept.size() == size) {
      if (loose.empty()) return book;
      while (!loose.count(order.front())) order.pop_front();
      back = order.front();
      order.pop_front();
      loose.erase(back);
    }
    loose.insert(book);
    order.push_back(book);
    return back;
  }

  bool keep(int book) {
    if (loose.erase(book)) kept.insert(book);
    return kept.count(book) > 0;
  }

  bool release(int book) {
    if (!kept.erase(book)) return false;
    loose.insert(book);
    order.push_back(book);
    return true;
  }

 private:
  size_t size;
  set<int> loose, kept;
  deque<int> order;
};
