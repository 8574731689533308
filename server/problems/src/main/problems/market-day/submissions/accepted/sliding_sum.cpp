#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, k;
    scanf("%d %d", &n, &k);
    vector<int> squares(n, 0);
    for (int i = 1; i < n; i++) scanf("%d", &squares[i]);
    vector<double> arrive(n + 1, 0.0);
    double window = 0;
    for (int i = n - 1; i >= 0; i--) {
        window += arrive[i + 1];
        if (i + k + 1 <= n) window -= arrive[i + k + 1];
        int s = squares[i];
        arrive[i] = s < 0 ? arrive[i - s] : s + 1 + window / k;
    }
    printf("%.9f\n", arrive[0]);
}
