#include <bits/stdc++.h>
using namespace std;

int main() {
    int h, w, k;
    cin >> h >> w >> k;
    vector<string> grid(h);
    for (string& row : grid) cin >> row;
    vector<array<int, 4>> next(h * w, {-1, -1, -1, -1});
    auto link = [&](int& last, int at, int step, int direction) {
        if (grid[at / w][at % w] != '.') return;
        if (last >= 0 && (at - last) / step <= k + 1) {
            next[last][direction] = at;
            next[at][direction + 1] = last;
        }
        last = at;
    };
    for (int r = 0; r < h; r++) {
        int last = -1;
        for (int c = 0; c < w; c++) link(last, r * w + c, 1, 0);
    }
    for (int c = 0; c < w; c++) {
        int last = -1;
        for (int r = 0; r < h; r++) link(last, r * w + c, w, 2);
    }
    vector<int> bridges(h * w, INT_MAX);
    deque<pair<int, int>> queue = {{0, 0}};
    bridges[0] = 0;
    while (!queue.empty()) {
        auto [count, at] = queue.front();
        queue.pop_front();
        if (count > bridges[at]) continue;
        for (int direction = 0; direction < 4; direction++) {
            int to = next[at][direction];
            if (to < 0) continue;
            bool touches = abs(to - at) == (direction < 2 ? 1 : w);
            int cost = count + (touches ? 0 : 1);
            if (cost >= bridges[to]) continue;
            bridges[to] = cost;
            if (touches) queue.push_front({cost, to}); else queue.push_back({cost, to});
        }
    }
    cout << (bridges.back() == INT_MAX ? -1 : bridges.back()) << '\n';
}
