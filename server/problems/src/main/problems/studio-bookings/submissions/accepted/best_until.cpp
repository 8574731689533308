class Solution {
public:
    long long bestPay(vector<vector<int>> requests, int gap) {
        sort(requests.begin(), requests.end(),
             [](const vector<int>& a, const vector<int>& b) { return a[1] < b[1]; });
        vector<int> ends;
        vector<long long> best{0};
        for (const auto& request : requests) {
            auto before = upper_bound(ends.begin(), ends.end(), request[0] - gap) - ends.begin();
            ends.push_back(request[1]);
            best.push_back(max(best.back(), best[before] + request[2]));
        }
        return best.back();
    }
};
