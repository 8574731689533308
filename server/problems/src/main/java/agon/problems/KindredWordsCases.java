package agon.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Word lists from small and large alphabets; the answer groups words by their letter counts. */
final class KindredWordsCases implements TestGenerator {
  private static final int MAX_N = 50_000;
  private static final String ALL = "abcdefghijklmnopqrstuvwxyz";

  @Override
  public String id() {
    return "kindred-words";
  }

  @Override
  public void write(Random random, Cases cases) {
    add(cases, "few-letters", words(random, 40, 2, 5, "aijuv"));
    add(cases, "short-words", words(random, 200, 1, 3, "abijuv"));
    add(cases, "some-kindred", words(random, 2000, 4, 6, "aeijouvst"));
    add(cases, "all-of-one-kind", words(random, 3000, 12, 12, "ijij"));
    add(cases, "large-few-kindred", words(random, MAX_N, 12, 12, ALL));
    add(cases, "large-many-kindred", words(random, MAX_N / 2, 7, 8, "aeiujvt"));
    add(cases, "large-mixed", words(random, MAX_N / 2, 1, 12, "abcdefghijuv"));
  }

  private static Set<String> words(Random random, int count, int min, int max, String alphabet) {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < count) {
      words.add(Draw.word(random, Draw.between(random, min, max), alphabet));
    }
    return words;
  }

  private static void add(Cases cases, String name, Collection<String> words) {
    cases.add(name, Text.arguments(Text.json(words)), Text.json(solve(words)));
  }

  /** The first word of each kind, crossed out when a second one turns up. */
  private static List<String> solve(Collection<String> words) {
    Map<String, String> only = new HashMap<>();
    for (String word : words) {
      only.merge(letterCounts(word), word, (first, second) -> "");
    }
    List<String> lonely = new ArrayList<>(only.values());
    lonely.removeIf(String::isEmpty);
    lonely.sort(null);
    return lonely;
  }

  private static String letterCounts(String word) {
    int[] counts = new int[26];
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      counts[(letter == 'j' ? 'i' : letter == 'v' ? 'u' : letter) - 'a']++;
    }
    return Arrays.toString(counts);
  }
}
