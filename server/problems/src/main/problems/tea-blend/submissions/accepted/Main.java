import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;

public class Main {
    static final StreamTokenizer IN =
            new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
    static long[] weight;
    static long[] power;

    static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    /** How much the first tins together lack (below 0) or exceed (above 0) the strength. */
    static long balance(int tins, long strength) {
        return power[tins] - strength * weight[tins];
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int q = next();
        int[][] tins = new int[n][];
        for (int i = 0; i < n; i++) {
            tins[i] = new int[] {next(), next()};
        }
        Arrays.sort(tins, (a, b) -> Integer.compare(a[1], b[1]));
        weight = new long[n + 1];
        power = new long[n + 1];
        for (int i = 0; i < n; i++) {
            weight[i + 1] = weight[i] + tins[i][0];
            power[i + 1] = power[i] + (long) tins[i][0] * tins[i][1];
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < q; i++) {
            out.append(best(tins, next())).append('\n');
        }
        System.out.print(out);
    }

    static double best(int[][] tins, int t) {
        int n = tins.length;
        long all = balance(n, t);
        int low = 0;
        int high = n;
        if (all >= 0) {
            // The balance falls while the tins are weaker than t, then it rises up to all.
            while (low < high) {
                int tin = (low + high + 1) / 2;
                if (tins[tin - 1][1] <= t || balance(tin, t) <= 0) {
                    low = tin;
                } else {
                    high = tin - 1;
                }
            }
            double part = low < n ? -(double) balance(low, t) / (tins[low][1] - t) : 0;
            return weight[low] + part;
        }
        while (low < high) {
            int tin = (low + high) / 2;
            if (tins[tin][1] >= t || balance(tin, t) <= all) {
                high = tin;
            } else {
                low = tin + 1;
            }
        }
        double part = low > 0 ? (double) (all - balance(low, t)) / (t - tins[low - 1][1]) : 0;
        return weight[n] - weight[low] + part;
    }
}
