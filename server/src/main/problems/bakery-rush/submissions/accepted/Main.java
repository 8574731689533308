import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

public class Main {
    static final StreamTokenizer IN =
            new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    static long next() throws IOException {
        IN.nextToken();
        return (long) IN.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = (int) next();
        long m = next();
        long[] loaf = new long[n];
        long[] batch = new long[n];
        long[] cool = new long[n];
        for (int i = 0; i < n; i++) {
            loaf[i] = next();
            batch[i] = next();
            cool[i] = next();
        }
        long low = 0;
        long high = 2_000_000_000_000_000L;
        while (high - low > 1) {
            long time = (low + high) / 2;
            long loaves = 0;
            for (int i = 0; i < n && loaves < m; i++) {
                long hot = loaf[i] * batch[i];
                long cycle = hot + cool[i];
                loaves += time / cycle * batch[i] + Math.min(time % cycle, hot) / loaf[i];
            }
            if (loaves >= m) {
                high = time;
            } else {
                low = time;
            }
        }
        System.out.println(high);
    }
}
