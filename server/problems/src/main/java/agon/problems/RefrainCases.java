package agon.problems;

import java.util.Arrays;
import java.util.Random;

/** Songs with planted refrains; the answer comes from a suffix array instead of hashes. */
final class RefrainCases implements TestGenerator {
  private static final int MAX_N = 50_000;
  private static final String ALL = "abcdefghijklmnopqrstuvwxyz";

  @Override
  public String id() {
    return "refrain";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "two-letters", Draw.word(random, 60, "ab"), 3);
    add(cases, "four-letters", Draw.word(random, 2000, "abcd"), 4);
    add(cases, "planted", planted(random, 3000, 200, 5), 5);
    add(cases, "many-times", Draw.word(random, MAX_N, "abc"), 4000);
    add(cases, "one-letter", "a".repeat(MAX_N), 7);
    add(cases, "period-of-three", "aab".repeat(MAX_N / 3), 2);
    add(cases, "one-letter-off", "z".repeat(MAX_N / 2) + "y" + "z".repeat(MAX_N / 2 - 1), 2);
    add(cases, "large", Draw.word(random, MAX_N, ALL), 2);
    add(cases, "large-planted-twice", planted(random, MAX_N, 20_000, 2), 2);
    add(cases, "large-planted-often", planted(random, MAX_N, 300, 100), 100);
  }

  /** Noise with the same piece of {@code length} at {@code times} places that share no beat. */
  private static String planted(Random random, int n, int length, int times) {
    StringBuilder song = new StringBuilder(Draw.word(random, n, ALL));
    String piece = Draw.word(random, length, ALL);
    int room = n / times;
    for (int i = 0; i < times; i++) {
      int start = i * room + random.nextInt(room - length + 1);
      song.replace(start, start + length, piece);
    }
    return song.toString();
  }

  private static void add(Cases cases, String name, String song, int k) {
    cases.add(name, Text.arguments(Text.json(song), k), solve(song, k));
  }

  private static int solve(String song, int k) {
    int[] suffixes = suffixArray(song);
    int[] common = commonWithPrevious(song, suffixes);
    int low = 0;
    int high = song.length() / k;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (isSung(suffixes, common, middle, k)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Neighbours in the array that share {@code length} letters start with the same piece. */
  private static boolean isSung(int[] suffixes, int[] common, int length, int k) {
    int from = 0;
    for (int to = 1; to <= suffixes.length; to++) {
      if (to == suffixes.length || common[to] < length) {
        int[] starts = Arrays.copyOfRange(suffixes, from, to);
        Arrays.sort(starts);
        int times = 0;
        int free = 0;
        for (int start : starts) {
          if (start >= free && start + length <= suffixes.length) {
            times++;
            free = start + length;
          }
        }
        if (times >= k) {
          return true;
        }
        from = to;
      }
    }
    return false;
  }

  /** Sorts by the first 1, 2, 4, ... letters; rank, rank and place are packed into one long. */
  private static int[] suffixArray(String song) {
    int n = song.length();
    int[] rank = song.chars().toArray();
    long[] keys = new long[n];
    int[] suffixes = new int[n];
    for (int sorted = 1; ; sorted *= 2) {
      for (int i = 0; i < n; i++) {
        long second = i + sorted < n ? rank[i + sorted] + 1 : 0;
        keys[i] = ((long) rank[i] << 40) | (second << 20) | i;
      }
      Arrays.sort(keys);
      int ranks = -1;
      long before = -1;
      for (int i = 0; i < n; i++) {
        ranks += keys[i] >> 20 == before ? 0 : 1;
        before = keys[i] >> 20;
        suffixes[i] = Math.toIntExact(keys[i] & 0xFFFFF);
        rank[suffixes[i]] = ranks;
      }
      if (ranks == n - 1 || sorted >= n) {
        return suffixes;
      }
    }
  }

  /** Kasai's algorithm: how many letters each suffix shares with the one before it. */
  private static int[] commonWithPrevious(String song, int[] suffixes) {
    int n = song.length();
    int[] place = new int[n];
    for (int i = 0; i < n; i++) {
      place[suffixes[i]] = i;
    }
    int[] common = new int[n];
    int shared = 0;
    for (int i = 0; i < n; i++) {
      if (place[i] == 0) {
        shared = 0;
        continue;
      }
      int other = suffixes[place[i] - 1];
      while (Math.max(i, other) + shared < n
          && song.charAt(i + shared) == song.charAt(other + shared)) {
        shared++;
      }
      common[place[i]] = shared;
      shared = Math.max(0, shared - 1);
    }
    return common;
  }
}
