package agon.packages.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets of words, written as a line of them. */
public final class WordSets {
  private WordSets() {}

  public static Set<String> words(String spaced) {
    return Set.of(spaced.strip().split("\\s+"));
  }

  public static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
