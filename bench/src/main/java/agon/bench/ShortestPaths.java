package agon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The problem that is measured: shortest paths in a random graph, 20 tests of about 44 KB. */
final class ShortestPaths {
  static final String ID = "bench-shortest-paths";
  static final int TESTS = 20;
  private static final int NODES = 1_000;
  private static final int EDGES = 4_000;

  private ShortestPaths() {}

  /** A test as the problem package stores it. */
  record Test(String input, String answer) {}

  static List<Test> tests() {
    return IntStream.range(0, TESTS).mapToObj(ShortestPaths::test).toList();
  }

  /** The source of the model solution: {@code main.py}, {@code main.cpp}, {@code Main.java}. */
  static String solution(String name) {
    try (InputStream in = ShortestPaths.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no solution " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same program as a text that was never compiled before. */
  static String solution(String name, int number) {
    return solution(name) + (name.endsWith(".py") ? "# " : "// ") + number + "\n";
  }

  /** The problem package, as the server imports it. */
  static Map<String, String> files() {
    return files(TESTS);
  }

  /** The same with fewer tests. */
  static Map<String, String> files(int count) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "problem.yaml",
        """
        problem_format_version: 2025-09
        name: Shortest paths
        license: cc0
        keywords: [medium]
        limits: {time_limit: 10.0, memory: 512}
        """);
    files.put("statement/problem.en.md", "The sum of all distances from node $0$.\n");
    List<Test> tests = tests();
    for (int i = 0; i < count; i++) {
      String name = "data/%s/%02d".formatted(i == 0 ? "sample" : "secret", i);
      files.put(name + ".in", tests.get(i).input());
      files.put(name + ".ans", tests.get(i).answer());
    }
    return files;
  }

  private static Test test(int seed) {
    Random random = new Random(seed);
    StringBuilder input = new StringBuilder().append(NODES).append(' ').append(EDGES).append('\n');
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i < EDGES; i++) {
      int[] edge = {random.nextInt(NODES), random.nextInt(NODES), 1 + random.nextInt(1000)};
      edges.add(edge);
      input.append(edge[0]).append(' ').append(edge[1]).append(' ').append(edge[2]).append('\n');
    }
    return new Test(input.toString(), sumOfDistances(edges) + "\n");
  }

  /** By Bellman and Ford's method, so that it shares nothing with the solutions. */
  private static long sumOfDistances(List<int[]> edges) {
    long far = Long.MAX_VALUE / 4;
    long[] distance = new long[NODES];
    Arrays.fill(distance, far);
    distance[0] = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int[] edge : edges) {
        changed |= relax(distance, edge[0], edge[1], edge[2]);
        changed |= relax(distance, edge[1], edge[0], edge[2]);
      }
    }
    return Arrays.stream(distance).filter(d -> d < far).sum();
  }

  private static boolean relax(long[] distance, int from, int to, int weight) {
    if (distance[from] + weight >= distance[to]) {
      return false;
    }
    distance[to] = distance[from] + weight;
    return true;
  }
}
