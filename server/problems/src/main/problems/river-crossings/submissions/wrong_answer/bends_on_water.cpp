// Pays for every k water fields on the way, as if a bridge could bend on the water.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int h, w, k;
    cin >> h >> w >> k;
    vector<string> grid(h);
    for (string& row : grid) cin >> row;
    map<pair<int, int>, bool> done;
    // bridges, water fields of the bridge so far, field
    priority_queue<tuple<int, int, int>, vector<tuple<int, int, int>>, greater<>> queue;
    vector<pair<int, int>> best(h * w, {INT_MAX, 0});
    best[0] = {0, 0};
    queue.push({0, 0, 0});
    while (!queue.empty()) {
        auto [bridges, length, at] = queue.top();
        queue.pop();
        if (make_pair(bridges, length) > best[at]) continue;
        int down[] = {0, 0, 1, -1}, right[] = {1, -1, 0, 0};
        for (int d = 0; d < 4; d++) {
            int r = at / w + down[d], c = at % w + right[d];
            if (r < 0 || r >= h || c < 0 || c >= w) continue;
            pair<int, int> next = {bridges, 0};
            if (grid[r][c] == '~') {
                if (length == k) continue;
                next = {bridges + (length == 0), length + 1};
            }
            if (next < best[r * w + c]) {
                best[r * w + c] = next;
                queue.push({next.first, next.second, r * w + c});
            }
        }
    }
    cout << (best.back().first == INT_MAX ? -1 : best.back().first) << '\n';
}
