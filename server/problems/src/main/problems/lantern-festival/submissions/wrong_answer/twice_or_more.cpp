#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<int> last(n + 1, 0), tree(n + 2, 0), before(n + 1, 0), answer(q, 0);
    for (int i = 1; i <= n; i++) {
        int colour;
        scanf("%d", &colour);
        before[i] = last[colour];
        last[colour] = i;
    }
    vector<vector<pair<int, int>>> asked(n + 1);
    for (int i = 0; i < q; i++) {
        int left, right;
        scanf("%d %d", &left, &right);
        asked[right].push_back({left, i});
    }
    auto add = [&](int at, int value) {
        for (; at > 0; at -= at & -at) tree[at] += value;
    };
    for (int right = 1; right <= n; right++) {
        int one = before[right];
        add(one, 1);
        if (one) add(before[one], -1);  // a third lantern should take back both
        for (auto [left, visitor] : asked[right]) {
            for (int at = left; at <= n; at += at & -at) answer[visitor] += tree[at];
        }
    }
    for (int count : answer) printf("%d\n", count);
}
