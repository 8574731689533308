#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long m;
    scanf("%d %lld", &n, &m);
    vector<array<long long, 3>> ovens(n);
    for (auto& [t, c, r] : ovens) scanf("%lld %lld %lld", &t, &c, &r);
    auto enough = [&](long long time) {
        long long loaves = 0;
        for (const auto& [t, c, r] : ovens) {
            long long cycle = c * t + r;
            loaves += time / cycle * c + min(time % cycle, c * t) / t;
            if (loaves >= m) return true;
        }
        return false;
    };
    long long low = 0, high = 2'000'000'000'000'000;
    while (high - low > 1) {
        long long time = (low + high) / 2;
        (enough(time) ? high : low) = time;
    }
    printf("%lld\n", high);
}
