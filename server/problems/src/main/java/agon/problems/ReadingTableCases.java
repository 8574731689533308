package agon.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Days in the archive; the answer keeps the times at which books were touched in order. */
final class ReadingTableCases implements TestGenerator {
  private static final int MAX_CALLS = 40_000;
  private static final int MAX_SIZE = 100_000;
  private static final int MAX_BOOK = 1_000_000_000;

  @Override
  public String id() {
    return "reading-table";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "small", new Day(random, 3, 5, 20, 20), 40);
    add(cases, "without-keeping", new Day(random, 10, 15, 0, 0), 500);
    add(cases, "all-kept-often", new Day(random, 5, 12, 30, 20), 1000);
    add(cases, "seldom-released", new Day(random, 100, 200, 20, 2), 3000);
    add(cases, "mostly-released", new Day(random, 50, 90, 15, 50), 3000);
    add(cases, "room-for-all", new Day(random, MAX_SIZE, MAX_BOOK, 10, 10), 5000);
    add(cases, "large-small-table", new Day(random, 20, 60, 25, 25), MAX_CALLS);
    add(cases, "large-table", new Day(random, 8000, MAX_BOOK, 1, 1), MAX_CALLS);
    add(cases, "large", new Day(random, 5000, 12_000, 15, 15), MAX_CALLS);
  }

  private static void add(Cases cases, String name, Day day, int calls) {
    for (int i = 0; i < calls; i++) {
      day.anything();
    }
    cases.add(name, Text.arguments(day.names, day.arguments), day.results);
  }

  /** Plays a day and writes it down. */
  private static final class Day {
    private final List<String> names = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private final Map<Integer, Integer> touched = new HashMap<>();
    private final TreeMap<Integer, Integer> byTime = new TreeMap<>();
    private final Set<Integer> kept = new HashSet<>();
    private final List<Integer> seen = new ArrayList<>();
    private final Random random;
    private final int size;
    private final int books;
    private final int keeping;
    private final int releasing;
    private int now;

    /** So many of a hundred calls keep or release a book. */
    Day(Random random, int size, int books, int keeping, int releasing) {
      this.random = random;
      this.size = size;
      this.books = books;
      this.keeping = keeping;
      this.releasing = releasing;
      call("ReadingTable", size, "null");
    }

    private void call(String name, int with, Object result) {
      names.add('"' + name + '"');
      arguments.add("[" + with + "]");
      results.add(result.toString());
    }

    void anything() {
      int kind = random.nextInt(100);
      int book =
          seen.isEmpty() || random.nextInt(3) > 0
              ? Draw.between(random, 1, books)
              : seen.get(seen.size() - 1 - random.nextInt(Math.min(seen.size(), 2 * size)));
      if (kind < keeping) {
        call("keep", book, keep(book));
      } else if (kind < keeping + releasing) {
        call("release", book, release(book));
      } else {
        seen.add(book);
        call("read", book, read(book));
      }
    }

    private int read(int book) {
      int back = -1;
      if (!touched.containsKey(book) && touched.size() == size) {
        if (byTime.isEmpty()) {
          return book;
        }
        back = byTime.pollFirstEntry().getValue();
        touched.remove(back);
      }
      touch(book);
      return back;
    }

    private boolean keep(int book) {
      Integer time = touched.get(book);
      if (time != null && kept.add(book)) {
        byTime.remove(time);
      }
      return time != null;
    }

    private boolean release(int book) {
      boolean was = kept.remove(book);
      if (was) {
        touch(book);
      }
      return was;
    }

    private void touch(int book) {
      Integer before = touched.put(book, now);
      if (!kept.contains(book)) {
        if (before != null) {
          byTime.remove(before);
        }
        byTime.put(now, book);
      }
      now++;
    }
  }
}
