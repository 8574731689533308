// Lets the last cut move on as long as the next one is not worse, and so stays before a dear one.
class Solution {
public:
    long long leastWaste(vector<int> lengths, vector<int> cuts, int ideal) {
        int n = lengths.size();
        vector<long long> end(n + 1, 0), cost(n + 1, 0);
        for (int i = 0; i < n; i++) end[i + 1] = end[i] + lengths[i];
        int last = 0;
        for (int i = 1; i <= n; i++) {
            auto with = [&](int cut) {
                long long extra = end[i] - end[cut] - ideal;
                return cost[cut] + (cut > 0 ? cuts[cut - 1] : 0) + extra * extra;
            };
            while (last + 1 < i && with(last + 1) <= with(last)) last++;
            cost[i] = with(last);
        }
        return cost[n];
    }
};
