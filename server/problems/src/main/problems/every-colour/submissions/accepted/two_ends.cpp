class Solution {
public:
    int shortestPiece(string beads) {
        int n = (int)beads.size();
        int missing = (int)set<char>(beads.begin(), beads.end()).size();
        array<int, 256> inside{};
        int best = n, start = 0;
        for (int end = 0; end < 2 * n; end++) {
            if (inside[beads[end % n]]++ == 0) missing--;
            while (inside[beads[start % n]] > 1) inside[beads[start++ % n]]--;
            if (missing == 0) best = min(best, end - start + 1);
        }
        return best;
    }
};
