import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What solutions tend to use: compiling it once at image build records the compiler's own start. */
public class Sample {
  sealed interface Shape permits Circle, Square {}

  record Circle(double r) implements Shape {}

  record Square(double a) implements Shape {}

  enum Colour {
    RED,
    GREEN
  }

  static <T extends Comparable<T>> T largest(Collection<? extends T> all) {
    T best = null;
    for (T one : all) if (best == null || one.compareTo(best) > 0) best = one;
    return best;
  }

  static double area(Shape shape) {
    return switch (shape) {
      case Circle(double r) -> Math.PI * r * r;
      case Square s -> s.a() * s.a();
    };
  }

  public static void main(String[] args) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in));
    var scanner = new Scanner("1 2 3");
    Map<String, List<Integer>> graph = new HashMap<>();
    PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
    StringBuilder text = new StringBuilder();
    int[][] table = new int[3][4];
    for (int i = 0; i < 3; i++) Arrays.fill(table[i], i);
    while (scanner.hasNextInt()) queue.add(new int[] {scanner.nextInt(), 0});
    graph.computeIfAbsent("a", key -> new ArrayList<>()).add(1);
    BiFunction<Integer, Integer, Integer> sum = Integer::sum;
    String line = in.readLine();
    if (line != null) {
      StringTokenizer words = new StringTokenizer(line);
      while (words.hasMoreTokens()) text.append(Long.parseLong(words.nextToken())).append(' ');
    }
    Runnable job = new Runnable() {
      @Override
      public void run() {
        System.out.printf("%.2f %s%n", area(new Circle(1)), Colour.RED);
      }
    };
    job.run();
    System.out.println(IntStream.range(0, 5).boxed().map(i -> i * i).collect(Collectors.toList()));
    System.out.println(largest(List.of(1, 2)) + sum.apply(1, 2) + text.toString() + queue.size() + graph);
  }
}
