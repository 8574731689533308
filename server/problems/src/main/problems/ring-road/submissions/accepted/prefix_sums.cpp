#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, q;
    cin >> n >> q;
    vector<long long> stone(n + 1, 0);
    for (int i = 0; i < n; i++) {
        long long length;
        cin >> length;
        stone[i + 1] = stone[i] + length;
    }
    while (q--) {
        int a, b;
        cin >> a >> b;
        long long way = llabs(stone[b - 1] - stone[a - 1]);
        cout << min(way, stone[n] - way) << '\n';
    }
}
