class Solution {
public:
    int longestLadder(vector<int> values, int step) {
        vector<int> cheapest;
        for (int value : values) {
            auto rung = upper_bound(cheapest.begin(), cheapest.end(), value - step);
            if (rung == cheapest.end()) {
                cheapest.push_back(value);
            } else {
                *rung = min(*rung, value);
            }
        }
        return cheapest.size();
    }
};
