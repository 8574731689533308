#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int m, n, k, q;
    cin >> m >> n >> k >> q;
    vector<int> change(m + 2, 0), quiet(m + 1, 0);
    for (int i = 0; i < n; i++) {
        int a, b;
        cin >> a >> b;
        change[a]++;
        change[b + 1]--;
    }
    int heard = 0;
    for (int shelf = 1; shelf <= m; shelf++) {
        heard += change[shelf];
        quiet[shelf] = quiet[shelf - 1] + (heard <= k ? 1 : 0);
    }
    while (q--) {
        int left, right;
        cin >> left >> right;
        cout << quiet[right] - quiet[left - 1] << '\n';
    }
}
