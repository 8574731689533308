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
        int m = next();
        int n = next();
        int k = next();
        int q = next();
        int[] change = new int[m + 2];
        for (int i = 0; i < n; i++) {
            change[next()]++;
            change[next() + 1]--;
        }
        int[] quiet = new int[m + 1];
        int heard = 0;
        for (int shelf = 1; shelf <= m; shelf++) {
            heard += change[shelf];
            quiet[shelf] = quiet[shelf - 1] + (heard <= k ? 1 : 0);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < q; i++) {
            int before = next() - 1;
            out.append(quiet[next()] - quiet[before]).append('\n');
        }
        System.out.print(out);
    }
}
