import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

public class Main {
  record Step(long distance, int node) {}

  public static void main(String[] args) throws Exception {
    StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
    int n = next(in);
    int m = next(in);
    List<List<int[]>> edges = new ArrayList<>();
    for (int i = 0; i < n; i++) edges.add(new ArrayList<>());
    for (int i = 0; i < m; i++) {
      int a = next(in), b = next(in), w = next(in);
      edges.get(a).add(new int[] {b, w});
      edges.get(b).add(new int[] {a, w});
    }
    long far = 1L << 60;
    long[] distance = new long[n];
    Arrays.fill(distance, far);
    distance[0] = 0;
    PriorityQueue<Step> heap = new PriorityQueue<>((x, y) -> Long.compare(x.distance, y.distance));
    heap.add(new Step(0, 0));
    while (!heap.isEmpty()) {
      Step step = heap.poll();
      if (step.distance > distance[step.node]) continue;
      for (int[] edge : edges.get(step.node)) {
        long d = step.distance + edge[1];
        if (d < distance[edge[0]]) {
          distance[edge[0]] = d;
          heap.add(new Step(d, edge[0]));
        }
      }
    }
    long sum = 0;
    for (long d : distance) if (d < far) sum += d;
    System.out.println(sum);
  }

  private static int next(StreamTokenizer in) throws Exception {
    in.nextToken();
    return (int) in.nval;
  }
}
