import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Main {
    public static void main(String[] args) throws IOException {
        String wheel = new BufferedReader(new InputStreamReader(System.in)).readLine().trim();
        int n = wheel.length();
        int answer = 0;
        for (int cut = 0; cut < n; cut++) {
            int last = 0;
            for (int back = Math.min(n, 3); back >= 1; back--) {
                last = last * 10 + wheel.charAt((cut + n - back) % n) - '0';
            }
            if (last % 8 == 0) {
                answer++;
            }
        }
        System.out.println(answer);
    }
}
