class Solution {
    struct Line {
        long long slope, height;
        long long at(long long x) const { return slope * x + height; }
    };

    // Whether middle is nowhere the lowest of the three lines; 64 bits are too few to tell.
    static bool useless(const Line& left, const Line& middle, const Line& right) {
        return (__int128)(right.height - left.height) * (left.slope - middle.slope)
            <= (__int128)(middle.height - left.height) * (left.slope - right.slope);
    }

public:
    long long leastWaste(vector<int> lengths, vector<int> cuts, int ideal) {
        deque<Line> hull = {{0, 0}};
        long long end = 0;
        for (size_t i = 0;; i++) {
            end += lengths[i];
            long long x = end - ideal;
            while (hull.size() > 1 && hull[1].at(x) <= hull[0].at(x)) hull.pop_front();
            long long cost = x * x + hull[0].at(x);
            if (i == cuts.size()) return cost;
            Line line = {-2 * end, cost + cuts[i] + end * end};
            while (hull.size() > 1 && useless(hull[hull.size() - 2], hull.back(), line)) {
                hull.pop_back();
            }
            hull.push_back(line);
        }
    }
};
