// Takes the trees in the given order, as if they were sorted by day.
class Solution {
public:
    long long leastCost(vector<int> days, long long fee) {
        vector<long long> best{0};
        for (int j = 0; j < (int)days.size(); j++) {
            long long least = LLONG_MAX, low = days[j], high = days[j];
            for (int i = j; i >= 0 && i > j - 300; i--) {
                low = min<long long>(low, days[i]);
                high = max<long long>(high, days[i]);
                least = min(least, best[i] + fee + (high - low) * (high - low));
            }
            best.push_back(least);
        }
        return best.back();
    }
};
