class Solution {
public:
    int shortestPiece(string beads) {
        int n = (int)beads.size();
        int colours = (int)set<char>(beads.begin(), beads.end()).size();
        int best = n;
        for (int start = 0; start < n; start++) {
            array<bool, 256> seen{};
            int found = 0;
            for (int length = 1; length <= n; length++) {
                char colour = beads[(start + length - 1) % n];
                if (!seen[colour]) {
                    seen[colour] = true;
                    found++;
                }
                if (found == colours) {
                    best = min(best, length);
                    break;
                }
            }
        }
        return best;
    }
};
