import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

public class Main {
    static final StreamTokenizer IN =
            new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int q = next();
        long[] stone = new long[n + 1];
        for (int i = 0; i < n; i++) {
            stone[i + 1] = stone[i] + next();
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < q; i++) {
            int a = next();
            int b = next();
            long way = Math.abs(stone[b - 1] - stone[a - 1]);
            out.append(Math.min(way, stone[n] - way)).append('\n');
        }
        System.out.print(out);
    }
}
