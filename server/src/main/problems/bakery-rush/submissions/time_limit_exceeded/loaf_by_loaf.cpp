#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long m;
    scanf("%d %lld", &n, &m);
    vector<array<long long, 3>> ovens(n);
    vector<long long> baked(n, 0);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> done;
    for (int i = 0; i < n; i++) {
        auto& [t, c, r] = ovens[i];
        scanf("%lld %lld %lld", &t, &c, &r);
        done.push({t, i});
    }
    long long time = 0;
    while (m--) {
        auto [now, i] = done.top();
        done.pop();
        time = now;
        auto [t, c, r] = ovens[i];
        done.push({now + (++baked[i] % c == 0 ? r : 0) + t, i});
    }
    printf("%lld\n", time);
}
