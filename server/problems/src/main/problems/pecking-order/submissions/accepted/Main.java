import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

public class Main {
  private static final BufferedReader IN = new BufferedReader(new InputStreamReader(System.in));

  public static void main(String[] args) throws IOException {
    int n = Integer.parseInt(IN.readLine().strip());
    List<Integer> row = new ArrayList<>();
    for (int hen = 1; hen <= n; hen++) {
      int from = 0;
      int to = row.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (pecks(hen, row.get(middle))) {
          to = middle;
        } else {
          from = middle + 1;
        }
      }
      row.add(from, hen);
    }
    System.out.println(
        "! " + row.stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  private static boolean pecks(int a, int b) throws IOException {
    System.out.println("? " + a + " " + b);
    System.out.flush();
    return Integer.parseInt(IN.readLine().strip()) == a;
  }
}
