class ReadingTable {
  private final int size;
  private final Set<Integer> loose = new LinkedHashSet<>();
  private final Set<Integer> kept = new HashSet<>();

  public ReadingTable(int size) {
    this.size = size;
  }

  public int read(int book) {
    if (kept.contains(book)) {
      return -1;
    }
    int back = -1;
    if (!loose.remove(book) && loose.size() + kept.size() == size) {
      if (loose.isEmpty()) {
        return book;
      }
      Iterator<Integer> longest = loose.iterator();
      back = longest.next();
      longest.remove();
    }
    loose.add(book);
    return back;
  }

  public boolean keep(int book) {
    if (loose.remove(book)) {
      kept.add(book);
    }
    return kept.contains(book);
  }

  public boolean release(int book) {
    boolean was = kept.remove(book);
    if (was) {
      loose.add(book);
    }
    return was;
  }
}
