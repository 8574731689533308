#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<unsigned> stone(n + 1, 0);
    for (int i = 0; i < n; i++) {
        unsigned length;
        scanf("%u", &length);
        stone[i + 1] = stone[i] + length;  // 32 bits are too few for the whole ring
    }
    while (q--) {
        int a, b;
        scanf("%d %d", &a, &b);
        if (a > b) swap(a, b);
        unsigned way = stone[b - 1] - stone[a - 1];
        printf("%u\n", min(way, stone[n] - way));
    }
}
