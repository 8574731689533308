#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<pair<long long, long long>> tins(n);
    for (auto& [strength, grams] : tins) scanf("%lld %lld", &grams, &strength);
    sort(tins.begin(), tins.end());
    while (q--) {
        long long t;
        scanf("%lld", &t);
        long long weight = 0, balance = 0;
        for (auto [s, w] : tins) {
            if (s > t && balance + (s - t) * w > 0) break;  // part of this tin would fit
            weight += w;
            balance += (s - t) * w;
        }
        printf("%lld\n", balance == 0 ? weight : 0);
    }
}
