class Solution {
    struct Line {
        long long slope, height;
        long long at(long long x) const { return slope * x + height; }
    };

    // Whether b is nowhere below both a and c; slopes fall from a to c.
    static bool useless(const Line& a, const Line& b, const Line& c) {
        return (c.height - a.height) * (a.slope - b.slope) <= (b.height - a.height) * (a.slope - c.slope);
    }

public:
    long long leastCost(vector<int> days, long long fee) {
        sort(days.begin(), days.end());
        days.erase(unique(days.begin(), days.end()), days.end());
        deque<Line> hull;
        long long best = 0;
        for (long long x : days) {
            Line line{-2 * x, best + x * x};
            while (hull.size() >= 2 && useless(hull[hull.size() - 2], hull.back(), line)) hull.pop_back();
            hull.push_back(line);
            while (hull.size() >= 2 && hull[1].at(x) <= hull[0].at(x)) hull.pop_front();
            best = fee + x * x + hull[0].at(x);
        }
        return best;
    }
};
