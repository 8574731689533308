import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.ArrayList;
import java.util.List;

public class Main {
    static final StreamTokenizer IN =
            new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
    static int[] tree;

    static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    static void add(int at, int value) {
        for (; at < tree.length; at += at & -at) {
            tree[at] += value;
        }
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int q = next();
        int[] colour = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            colour[i] = next();
        }
        List<List<int[]>> asked = new ArrayList<>();
        for (int i = 0; i <= n; i++) {
            asked.add(new ArrayList<>());
        }
        for (int i = 0; i < q; i++) {
            int left = next();
            asked.get(next()).add(new int[] {left, i});
        }
        tree = new int[n + 2];
        int[] answer = new int[q];
        int[] last = new int[n + 1];
        int[] before = new int[n + 1];
        for (int right = 1; right <= n; right++) {
            int one = last[colour[right]];
            before[right] = one;
            last[colour[right]] = right;
            if (one > 0) {
                int two = before[one];
                if (two > 0) {
                    // From now on, the left ends that saw one and two see a third lantern.
                    add(before[two] + 1, -1);
                    add(two + 1, 1);
                }
                add(two + 1, 1);
                add(one + 1, -1);
            }
            for (int[] visitor : asked.get(right)) {
                for (int at = visitor[0]; at > 0; at -= at & -at) {
                    answer[visitor[1]] += tree[at];
                }
            }
        }
        StringBuilder out = new StringBuilder();
        for (int count : answer) {
            out.append(count).append('\n');
        }
        System.out.print(out);
    }
}
