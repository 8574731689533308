public class Solution {
    public long bestPay(int[][] requests, int gap) {
        Array.Sort(requests, (a, b) => a[1].CompareTo(b[1]));
        var best = new long[requests.Length + 1];
        for (int i = 0; i < requests.Length; i++) {
            int low = 0;
            int high = i;
            while (low < high) {
                int middle = (low + high) / 2;
                if (requests[middle][1] <= requests[i][0] - gap) low = middle + 1;
                else high = middle;
            }
            best[i + 1] = Math.Max(best[i], best[low] + requests[i][2]);
        }
        return best[requests.Length];
    }
}
