import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.PriorityQueue;

public class Main {
    static final StreamTokenizer IN =
            new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    record Jump(long length, int lands) {}

    static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int m = next();
        long[] hours = new long[n];
        for (int i = 0; i < n; i++) {
            hours[i] = next();
        }
        int[] firstRule = new int[n];
        java.util.Arrays.fill(firstRule, -1);
        int[] nextRule = new int[m];
        int[] to = new int[m];
        int[] waits = new int[n];
        for (int rule = 0; rule < m; rule++) {
            int a = next() - 1;
            to[rule] = next() - 1;
            nextRule[rule] = firstRule[a];
            firstRule[a] = rule;
            waits[to[rule]]++;
        }

        int[] order = new int[n];
        int[] place = new int[n];
        int known = 0;
        for (int job = 0; job < n; job++) {
            if (waits[job] == 0) {
                order[known++] = job;
            }
        }
        long[] until = new long[n];
        for (int i = 0; i < n; i++) {
            int job = order[i];
            place[job] = i;
            until[job] += hours[job];
            for (int rule = firstRule[job]; rule >= 0; rule = nextRule[rule]) {
                until[to[rule]] = Math.max(until[to[rule]], until[job]);
                if (--waits[to[rule]] == 0) {
                    order[known++] = to[rule];
                }
            }
        }
        long[] since = new long[n];
        long[] behind = new long[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            int job = order[i];
            for (int rule = firstRule[job]; rule >= 0; rule = nextRule[rule]) {
                since[job] = Math.max(since[job], since[to[rule]]);
            }
            since[job] += hours[job];
            behind[i] = Math.max(behind[i + 1], since[job]);
        }

        PriorityQueue<Jump> jumps = new PriorityQueue<>((a, b) -> Long.compare(b.length, a.length));
        long best = Long.MAX_VALUE;
        int helped = 0;
        long before = 0;
        for (int i = 0; i < n; i++) {
            int job = order[i];
            while (!jumps.isEmpty() && jumps.peek().lands <= i) {
                jumps.poll();
            }
            long past = Math.max(before, behind[i + 1]);
            if (!jumps.isEmpty()) {
                past = Math.max(past, jumps.peek().length);
            }
            long total = Math.max(past, until[job] + since[job] - 2 * hours[job]);
            if (total < best || total == best && job + 1 < helped) {
                best = total;
                helped = job + 1;
            }
            before = Math.max(before, until[job]);
            for (int rule = firstRule[job]; rule >= 0; rule = nextRule[rule]) {
                jumps.add(new Jump(until[job] + since[to[rule]], place[to[rule]]));
            }
        }
        System.out.println(best + " " + helped);
    }
}
