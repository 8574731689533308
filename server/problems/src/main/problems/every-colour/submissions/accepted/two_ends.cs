public class Solution {
    public int shortestPiece(string beads) {
        int n = beads.Length;
        int missing = beads.Distinct().Count();
        var inside = new int[128];
        int best = n;
        int start = 0;
        for (int end = 0; end < 2 * n; end++) {
            if (inside[beads[end % n]]++ == 0) missing--;
            while (inside[beads[start % n]] > 1) inside[beads[start++ % n]]--;
            if (missing == 0) best = Math.Min(best, end - start + 1);
        }
        return best;
    }
}
