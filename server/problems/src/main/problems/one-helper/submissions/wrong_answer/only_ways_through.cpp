#include <bits/stdc++.h>
using namespace std;

// Shortens the longest way by the job and forgets the ways that pass the job by.
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
    vector<long long> until(n, 0), since(n, 0);
    for (int i = 0; i < (int)order.size(); i++) {
        int job = order[i];
        until[job] += hours[job];
        for (int other : after[job]) {
            until[other] = max(until[other], until[job]);
            if (--waits[other] == 0) order.push_back(other);
        }
    }
    long long total = *max_element(until.begin(), until.end());
    pair<long long, int> best{LLONG_MAX, 0};
    for (int i = n - 1; i >= 0; i--) {
        int job = order[i];
        for (int other : after[job]) since[job] = max(since[job], since[other]);
        since[job] += hours[job];
        bool critical = until[job] + since[job] - hours[job] == total;
        best = min(best, {critical ? total - hours[job] : total, job + 1});
    }
    printf("%lld %d\n", best.first, best.second);
}
