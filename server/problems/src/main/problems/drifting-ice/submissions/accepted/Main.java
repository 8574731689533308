import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

public class Main {
    static final StreamTokenizer IN =
            new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
    static int[] leader;
    static long[] penguins;
    static long largest;

    static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    static int find(int floe) {
        while (leader[floe] != floe) {
            leader[floe] = leader[leader[floe]];
            floe = leader[floe];
        }
        return floe;
    }

    static void tie(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a != b) {
            leader[b] = a;
            penguins[a] += penguins[b];
            largest = Math.max(largest, penguins[a]);
        }
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int m = next();
        int k = next();
        leader = new int[n + 1];
        penguins = new long[n + 1];
        for (int i = 1; i <= n; i++) {
            leader[i] = i;
            penguins[i] = next();
            largest = Math.max(largest, penguins[i]);
        }
        int[] a = new int[m + 1];
        int[] b = new int[m + 1];
        for (int i = 1; i <= m; i++) {
            a[i] = next();
            b[i] = next();
        }
        int[] snaps = new int[k];
        boolean[] snapped = new boolean[m + 1];
        for (int i = 0; i < k; i++) {
            snaps[i] = next();
            snapped[snaps[i]] = true;
        }
        for (int i = 1; i <= m; i++) {
            if (!snapped[i]) {
                tie(a[i], b[i]);
            }
        }
        long[] answer = new long[k];
        for (int i = k - 1; i >= 0; i--) {
            answer[i] = largest;
            tie(a[snaps[i]], b[snaps[i]]);
        }
        StringBuilder out = new StringBuilder();
        for (long each : answer) {
            out.append(each).append('\n');
        }
        System.out.print(out);
    }
}
