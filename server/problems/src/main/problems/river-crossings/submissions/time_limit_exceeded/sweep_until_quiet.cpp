// Sweeps over the whole map until no field changes any more; a winding way needs many sweeps.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int h, w, k;
    cin >> h >> w >> k;
    vector<string> grid(h);
    for (string& row : grid) cin >> row;
    vector<vector<int>> bridges(h, vector<int>(w, 1000000));
    bridges[0][0] = 0;
    int down[] = {0, 0, 1, -1}, right[] = {1, -1, 0, 0};
    for (bool changed = true; changed;) {
        changed = false;
        for (int row = 0; row < h; row++) {
            for (int column = 0; column < w; column++) {
                if (grid[row][column] == '~') continue;
                for (int d = 0; d < 4; d++) {
                    for (int length = 0; length <= k; length++) {
                        int r = row + down[d] * (length + 1), c = column + right[d] * (length + 1);
                        if (r < 0 || r >= h || c < 0 || c >= w) break;
                        if (grid[r][c] == '~') continue;
                        int cost = bridges[r][c] + (length > 0);
                        if (cost < bridges[row][column]) {
                            bridges[row][column] = cost;
                            changed = true;
                        }
                        break;
                    }
                }
            }
        }
    }
    int goal = bridges[h - 1][w - 1];
    cout << (goal == 1000000 ? -1 : goal) << '\n';
}
