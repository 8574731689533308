#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    vector<long long> hours(n);
    for (auto& each : hours) scanf("%lld", &each);
    vector<vector<int>> after(n);
    vector<int> waits(n, 0), order;
    for (int i = 0; i < m; i++) {
        int a, b;
        scanf("%d %d", &a, &b);
        after[a - 1].push_back(b - 1);
        waits[b - 1]++;
    }
    for (int job = 0; job < n; job++) {
        if (waits[job] == 0) order.push_back(job);
    }
    for (int i = 0; i < (int)order.size(); i++) {
        for (int other : after[order[i]]) {
            if (--waits[other] == 0) order.push_back(other);
        }
    }
    pair<long long, int> best{LLONG_MAX, 0};
    for (int helped = 0; helped < n; helped++) {
        vector<long long> start(n, 0);
        long long total = 0;
        for (int job : order) {
            long long done = start[job] + (job == helped ? 0 : hours[job]);
            total = max(total, done);
            for (int other : after[job]) start[other] = max(start[other], done);
        }
        best = min(best, {total, helped + 1});
    }
    printf("%lld %d\n", best.first, best.second);
}
