import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayDeque;
import java.util.Arrays;

public class Main {
    static final int[] DOWN = {0, 0, 1, -1};
    static final int[] RIGHT = {1, -1, 0, 0};

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String[] head = in.readLine().trim().split(" ");
        int h = Integer.parseInt(head[0]);
        int w = Integer.parseInt(head[1]);
        int k = Integer.parseInt(head[2]);
        char[][] grid = new char[h][];
        for (int r = 0; r < h; r++) {
            grid[r] = in.readLine().trim().toCharArray();
        }
        int[] bridges = new int[h * w];
        Arrays.fill(bridges, Integer.MAX_VALUE);
        bridges[0] = 0;
        boolean[] done = new boolean[h * w];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int at = queue.pollFirst();
            if (done[at]) {
                continue;
            }
            done[at] = true;
            for (int d = 0; d < 4; d++) {
                int length = 0;
                int r = at / w + DOWN[d];
                int c = at % w + RIGHT[d];
                while (r >= 0 && r < h && c >= 0 && c < w && grid[r][c] == '~' && length <= k) {
                    length++;
                    r += DOWN[d];
                    c += RIGHT[d];
                }
                if (r < 0 || r >= h || c < 0 || c >= w || length > k || grid[r][c] == '~') {
                    continue;
                }
                int to = r * w + c;
                int cost = bridges[at] + (length == 0 ? 0 : 1);
                if (cost < bridges[to]) {
                    bridges[to] = cost;
                    if (length == 0) {
                        queue.addFirst(to);
                    } else {
                        queue.addLast(to);
                    }
                }
            }
        }
        int goal = bridges[h * w - 1];
        System.out.println(goal == Integer.MAX_VALUE ? -1 : goal);
    }
}
