#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<pair<long long, long long>> tins(n);
    for (auto& [strength, grams] : tins) scanf("%lld %lld", &grams, &strength);
    sort(tins.begin(), tins.end());
    vector<long long> weight(n + 1, 0), power(n + 1, 0);
    for (int i = 0; i < n; i++) {
        weight[i + 1] = weight[i] + tins[i].second;
        power[i + 1] = power[i] + tins[i].first * tins[i].second;
    }
    while (q--) {
        long long t;
        scanf("%lld", &t);
        // How much the first tins together lack (below 0) or exceed (above 0) the strength t.
        auto balance = [&](int tins) { return power[tins] - t * weight[tins]; };
        int middle = lower_bound(tins.begin(), tins.end(), make_pair(t, 0LL)) - tins.begin();
        double best;
        if (balance(n) >= 0) {
            int low = middle, high = n;
            while (low < high) {
                int tin = (low + high + 1) / 2;
                if (balance(tin) <= 0) low = tin; else high = tin - 1;
            }
            best = weight[low];
            if (low < n) best += -(double)balance(low) / (tins[low].first - t);
        } else {
            int low = 0, high = middle;
            while (low < high) {
                int tin = (low + high) / 2;
                if (balance(n) >= balance(tin)) high = tin; else low = tin + 1;
            }
            best = weight[n] - weight[low];
            if (low > 0) best += (double)(balance(n) - balance(low)) / (t - tins[low - 1].first);
        }
        printf("%.9f\n", best);
    }
}
