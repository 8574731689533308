package agon.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Evenings at the opera; the answer looks the hooks up by when they are dry. */
final class CloakroomCases implements TestGenerator {
  private static final int MAX_CALLS = 50_000;
  private static final int MAX_HOOKS = 1_000_000_000;

  @Override
  public String id() {
    return "cloakroom";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(random, cases, "small", 3, 1, 30, 50);
    add(random, cases, "few-hooks", 10, 4, 400, 50);
    add(random, cases, "no-drying", 50, 0, 1000, 50);
    add(random, cases, "always-full", 20, 2, 2000, 70);
    add(random, cases, "mostly-leaving", 100, 30, 3000, 30);
    add(random, cases, "slow-drying", 500, 100_000, 3000, 60);
    add(random, cases, "large-few-hooks", 1000, 300, MAX_CALLS, 52);
    add(random, cases, "large-rail", MAX_HOOKS, 100, MAX_CALLS, 60);
    add(random, cases, "large-all-stay", MAX_HOOKS, 0, MAX_CALLS, 100);
  }

  /** So many calls, and that many of a hundred bring a coat. */
  private static void add(
      Random random, Cases cases, String name, int hooks, int drying, int calls, int arriving) {
    Evening evening = new Evening(hooks, drying);
    evening.call("\"Cloakroom\"", hooks + "," + drying, "null");
    for (int i = 0; i < calls; i++) {
      if (random.nextInt(100) < arriving) {
        evening.arrive();
      } else {
        evening.leave(random);
      }
    }
    cases.add(name, Text.arguments(evening.names, evening.arguments), evening.results);
  }

  /** Plays an evening and writes it down. */
  private static final class Evening {
    private final List<String> names = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private final int hooks;
    private final int drying;
    private final TreeMap<Integer, List<Integer>> wet = new TreeMap<>();
    private final TreeSet<Integer> dry = new TreeSet<>();
    private final List<Integer> coats = new ArrayList<>();
    private int untouched = 1;
    private int guests;

    Evening(int hooks, int drying) {
      this.hooks = hooks;
      this.drying = drying;
    }

    void call(String name, String with, Object result) {
      names.add(name);
      arguments.add("[" + with + "]");
      results.add(result.toString());
    }

    void arrive() {
      guests++;
      SortedMap<Integer, List<Integer>> dried = wet.headMap(guests);
      dried.values().forEach(dry::addAll);
      dried.clear();
      Integer hook = dry.pollFirst();
      if (hook == null && untouched <= hooks) {
        hook = untouched++;
      }
      if (hook != null) {
        coats.add(hook);
      }
      call("\"arrive\"", "", hook == null ? -1 : hook);
    }

    /** Mostly for a coat that is there, or else for any hook, which may be an empty one. */
    void leave(Random random) {
      int place = random.nextInt(5) > 0 && !coats.isEmpty() ? random.nextInt(coats.size()) : -1;
      int hook =
          place < 0 ? Draw.between(random, 1, Math.min(hooks, untouched + 3)) : coats.get(place);
      boolean there = coats.remove(Integer.valueOf(hook)); // by value
      if (there) {
        wet.computeIfAbsent(guests + drying, guest -> new ArrayList<>()).add(hook);
      }
      call("\"leave\"", Integer.toString(hook), there);
    }
  }
}
