#include <bits/stdc++.h>
using namespace std;

vector<int> leader;

int find(int floe) {
    while (leader[floe] != floe) floe = leader[floe] = leader[leader[floe]];
    return floe;
}

int main() {
    int n, m, k;
    scanf("%d %d %d", &n, &m, &k);
    vector<long long> penguins(n + 1, 0);
    for (int i = 1; i <= n; i++) scanf("%lld", &penguins[i]);
    vector<pair<int, int>> ropes(m);
    for (auto& [a, b] : ropes) scanf("%d %d", &a, &b);
    vector<int> snaps(k);
    vector<bool> snapped(m, false);
    for (int& rope : snaps) {
        scanf("%d", &rope);
        snapped[--rope] = true;
    }
    leader.resize(n + 1);
    iota(leader.begin(), leader.end(), 0);
    long long largest = *max_element(penguins.begin(), penguins.end());
    auto tie = [&](int rope) {
        int a = find(ropes[rope].first), b = find(ropes[rope].second);
        if (a == b) return;
        leader[b] = a;
        penguins[a] += penguins[b];
        largest = max(largest, penguins[a]);
    };
    for (int rope = 0; rope < m; rope++) {
        if (!snapped[rope]) tie(rope);
    }
    vector<long long> answer(k);
    for (int i = k - 1; i >= 0; i--) {
        answer[i] = largest;
        tie(snaps[i]);
    }
    for (long long each : answer) printf("%lld\n", each);
}
