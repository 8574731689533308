package agon.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A small function problem: which two numbers have a sum; 20 tests of 1,000 numbers. */
final class PairSum {
  static final int TESTS = 20;
  private static final int NUMBERS = 1_000;

  private PairSum() {}

  /** Each in a process of its own, or all in one. */
  enum Tests {
    EACH,
    SHARED
  }

  static String id(Tests process) {
    return "bench-pair-sum-" + word(process);
  }

  private static String word(Tests process) {
    return process == Tests.EACH ? "each" : "shared";
  }

  /** The problem package, as the server imports it. */
  static Map<String, String> files(Tests process) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "problem.yaml",
        """
        problem_format_version: 2025-09
        name: Pair sum
        license: cc0
        keywords: [easy]
        limits: {time_limit: 2.0, memory: 256}
        """);
    files.put(
        "signature.yaml",
        """
        function: pairSum
        parameters: [{name: numbers, type: "int[]"}, {name: sum, type: int}]
        returns: "int[]"
        process: %s
        """
            .formatted(word(process)));
    files.put("statement/problem.en.md", "Which two of the numbers have that sum?\n");
    for (int test = 0; test < TESTS; test++) {
      String name = "data/%s/%02d".formatted(test == 0 ? "sample" : "secret", test);
      int[] numbers = numbers(new Random(test), test);
      int first = test;
      int second = NUMBERS - 1 - test;
      String list =
          Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(","));
      files.put(name + ".in", "[[%s],%d]\n".formatted(list, numbers[first] + numbers[second]));
      files.put(name + ".ans", "[%d,%d]\n".formatted(first, second));
    }
    return files;
  }

  /** Even but for one, so that only pairs with that one have an odd sum. */
  private static int[] numbers(Random random, int odd) {
    int[] numbers = random.ints(NUMBERS, 0, 1 << 28).map(number -> 2 * number).toArray();
    numbers[odd]++;
    return numbers;
  }

  /** A solution that was never compiled before. */
  static String solution(String language, int number) {
    return switch (language) {
      case "python" ->
          """
          class Solution:
              def pairSum(self, numbers, sum):
                  seen = {}
                  for i, number in enumerate(numbers):
                      if sum - number in seen:
                          return [seen[sum - number], i]
                      seen[number] = i
                  return []
          # %d
          """
              .formatted(number);
      case "java" ->
          """
          class Solution {
              public int[] pairSum(int[] numbers, int sum) {
                  Map<Integer, Integer> seen = new HashMap<>();
                  for (int i = 0; i < numbers.length; i++) {
                      Integer before = seen.get(sum - numbers[i]);
                      if (before != null) return new int[] {before, i};
                      seen.put(numbers[i], i);
                  }
                  return new int[0];
              }
          } // %d
          """
              .formatted(number);
      case "cpp" ->
          """
          class Solution {
          public:
              vector<int> pairSum(vector<int> numbers, int sum) {
                  unordered_map<int, int> seen;
                  for (int i = 0; i < (int)numbers.size(); i++) {
                      auto before = seen.find(sum - numbers[i]);
                      if (before != seen.end()) return {before->second, i};
                      seen[numbers[i]] = i;
                  }
                  return {};
              }
          }; // %d
          """
              .formatted(number);
      case "javascript" ->
          """
          function pairSum(numbers, sum) {
            const seen = new Map();
            for (let i = 0; i < numbers.length; i++) {
              const before = seen.get(sum - numbers[i]);
              if (before !== undefined) return [before, i];
              seen.set(numbers[i], i);
            }
            return [];
          } // %d
          """
              .formatted(number);
      default ->
          throw new IllegalArgumentException("There is no solution in " + language + " here.");
    };
  }
}
