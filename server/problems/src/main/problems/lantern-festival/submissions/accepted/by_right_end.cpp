#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, q;
    cin >> n >> q;
    vector<int> colour(n + 1), tree(n + 2, 0), answer(q);
    for (int i = 1; i <= n; i++) cin >> colour[i];
    vector<vector<pair<int, int>>> asked(n + 1);
    for (int i = 0; i < q; i++) {
        int left, right;
        cin >> left >> right;
        asked[right].push_back({left, i});
    }
    // Adds to the count for every left end after one and up to two.
    auto add = [&](int one, int two, int value) {
        for (int at = one + 1; at <= n; at += at & -at) tree[at] += value;
        for (int at = two + 1; at <= n; at += at & -at) tree[at] -= value;
    };
    vector<array<int, 3>> latest(n + 1, {0, 0, 0});
    for (int right = 1; right <= n; right++) {
        auto& [one, two, three] = latest[colour[right]];
        add(three, two, -1);
        three = two;
        two = one;
        one = right;
        add(three, two, 1);
        for (auto [left, visitor] : asked[right]) {
            for (int at = left; at > 0; at -= at & -at) answer[visitor] += tree[at];
        }
    }
    for (int count : answer) cout << count << '\n';
}
