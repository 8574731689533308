#include <bits/stdc++.h>
using namespace std;

int main() {
    int m, n, k, q;
    scanf("%d %d %d %d", &m, &n, &k, &q);
    vector<int> change(m + 2, 0), quiet(m + 1, 0);
    for (int i = 0; i < n; i++) {
        int a, b;
        scanf("%d %d", &a, &b);
        change[a]++;
        change[b + 1]--;
    }
    for (int shelf = 1; shelf <= m; shelf++) {
        change[shelf] += change[shelf - 1];
        quiet[shelf] = quiet[shelf - 1] + (change[shelf] < max(k, 1));  // k visitors are still quiet
    }
    while (q--) {
        int left, right;
        scanf("%d %d", &left, &right);
        printf("%d\n", quiet[right] - quiet[left - 1]);
    }
}
