class ReadingTable {
 public:
  ReadingTable(int size) : size(size) {}

  int read(int book) {
    auto found = places.find(book);
    if (found != places.end()) {
      if (!kept.count(book)) order.splice(order.end(), order, found->second);
      return -1;
    }
    int back = -1;
    if (places.size() == size) {
      if (order.empty()) return book;
      back = order.front();
      order.pop_front();
      places.erase(back);
    }
    places[book] = order.insert(order.end(), book);
    return back;
  }

  bool keep(int book) {
    auto found = places.find(book);
    if (found == places.end()) return false;
    if (kept.insert(book).second) order.erase(found->second);
    return true;
  }

  bool release(int book) {
    if (kept.erase(book) == 0) return false;
    places[book] = order.insert(order.end(), book);
    return true;
  }

 private:
  size_t size;
  list<int> order;  // those that are not kept, the longest untouched first
  unordered_map<int, list<int>::iterator> places;
  unordered_set<int> kept;
};
