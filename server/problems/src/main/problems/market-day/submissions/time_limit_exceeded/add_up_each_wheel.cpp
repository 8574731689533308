#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, k;
    scanf("%d %d", &n, &k);
    vector<int> squares(n, 0);
    for (int i = 1; i < n; i++) scanf("%d", &squares[i]);
    vector<double> arrive(n + 1, 0.0);
    for (int i = n - 1; i >= 0; i--) {
        double sum = 0;
        for (int spin = 1; spin <= k && i + spin <= n; spin++) sum += arrive[i + spin];
        int s = squares[i];
        arrive[i] = s < 0 ? arrive[i - s] : s + 1 + sum / k;
    }
    printf("%.9f\n", arrive[0]);
}
