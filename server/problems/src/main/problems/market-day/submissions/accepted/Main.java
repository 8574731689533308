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
        int k = next();
        int[] squares = new int[n];
        for (int i = 1; i < n; i++) {
            squares[i] = next();
        }
        double[] arrive = new double[n + 1];
        double window = 0;
        for (int i = n - 1; i >= 0; i--) {
            window += arrive[i + 1];
            if (i + k + 1 <= n) {
                window -= arrive[i + k + 1];
            }
            int s = squares[i];
            arrive[i] = s < 0 ? arrive[i - s] : s + 1 + window / k;
        }
        System.out.println(arrive[0]);
    }
}
