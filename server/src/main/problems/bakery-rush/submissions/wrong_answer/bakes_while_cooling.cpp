#include <bits/stdc++.h>
using namespace std;

// The rest of a cycle is not cut at the moment the oven gets too hot.
int main() {
    int n;
    long long m;
    scanf("%d %lld", &n, &m);
    vector<array<long long, 3>> ovens(n);
    for (auto& [t, c, r] : ovens) scanf("%lld %lld %lld", &t, &c, &r);
    long long low = 0, high = 2'000'000'000'000'000;
    while (high - low > 1) {
        long long time = (low + high) / 2, loaves = 0;
        for (const auto& [t, c, r] : ovens) {
            loaves += time / (c * t + r) * c + time % (c * t + r) / t;
            if (loaves >= m) break;
        }
        (loaves >= m ? high : low) = time;
    }
    printf("%lld\n", high);
}
