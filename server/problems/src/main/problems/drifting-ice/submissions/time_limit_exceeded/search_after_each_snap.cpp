#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m, k;
    scanf("%d %d %d", &n, &m, &k);
    vector<long long> penguins(n + 1, 0);
    for (int i = 1; i <= n; i++) scanf("%lld", &penguins[i]);
    vector<vector<pair<int, int>>> ropes(n + 1);
    for (int i = 1; i <= m; i++) {
        int a, b;
        scanf("%d %d", &a, &b);
        ropes[a].push_back({b, i});
        ropes[b].push_back({a, i});
    }
    vector<bool> snapped(m + 1, false);
    while (k--) {
        int rope;
        scanf("%d", &rope);
        snapped[rope] = true;
        vector<bool> seen(n + 1, false);
        long long largest = 0;
        for (int first = 1; first <= n; first++) {
            if (seen[first]) continue;
            long long colony = 0;
            vector<int> todo{first};
            seen[first] = true;
            while (!todo.empty()) {
                int floe = todo.back();
                todo.pop_back();
                colony += penguins[floe];
                for (auto [other, i] : ropes[floe]) {
                    if (!snapped[i] && !seen[other]) {
                        seen[other] = true;
                        todo.push_back(other);
                    }
                }
            }
            largest = max(largest, colony);
        }
        printf("%lld\n", largest);
    }
}
