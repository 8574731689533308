#include <bits/stdc++.h>
using namespace std;

// Where a wagon stops, its stall or next wagon is forgotten.
int main() {
    int n, k;
    scanf("%d %d", &n, &k);
    vector<int> squares(n + 1, 0);
    for (int i = 1; i < n; i++) scanf("%d", &squares[i]);
    vector<double> arrive(n + 1, 0.0), leave(n + 1, 0.0);
    double window = 0;
    for (int i = n - 1; i >= 0; i--) {
        window += arrive[i + 1];
        if (i + k + 1 <= n) window -= arrive[i + k + 1];
        leave[i] = 1 + window / k;
        arrive[i] = squares[i] < 0 ? leave[i - squares[i]] : squares[i] + leave[i];
    }
    printf("%.9f\n", arrive[0]);
}
