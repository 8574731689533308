#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    vector<long long> hours(n);
    for (auto& each : hours) scanf("%lld", &each);
    vector<vector<int>> after(n);
    vector<int> waits(n, 0), order, place(n);
    for (int i = 0; i < m; i++) {
        int a, b;
        scanf("%d %d", &a, &b);
        after[a - 1].push_back(b - 1);
        waits[b - 1]++;
    }
    for (int job = 0; job < n; job++) {
        if (waits[job] == 0) order.push_back(job);
    }
    vector<long long> until(n, 0), since(n, 0), behind(n + 1, 0);
    for (int i = 0; i < (int)order.size(); i++) {
        int job = order[i];
        place[job] = i;
        until[job] += hours[job];
        for (int other : after[job]) {
            until[other] = max(until[other], until[job]);
            if (--waits[other] == 0) order.push_back(other);
        }
    }
    for (int i = n - 1; i >= 0; i--) {
        int job = order[i];
        for (int other : after[job]) since[job] = max(since[job], since[other]);
        since[job] += hours[job];
        behind[i] = max(behind[i + 1], since[job]);
    }
    // The longest way past a job lies before it in the order, behind it, or jumps over it.
    priority_queue<pair<long long, int>> jumps;
    pair<long long, int> best{LLONG_MAX, 0};
    long long before = 0;
    for (int i = 0; i < n; i++) {
        int job = order[i];
        while (!jumps.empty() && jumps.top().second <= i) jumps.pop();
        long long past = max(before, behind[i + 1]);
        if (!jumps.empty()) past = max(past, jumps.top().first);
        long long through = until[job] + since[job] - 2 * hours[job];
        best = min(best, {max(past, through), job + 1});
        before = max(before, until[job]);
        for (int other : after[job]) jumps.push({until[job] + since[other], place[other]});
    }
    printf("%lld %d\n", best.first, best.second);
}
