#include <bits/stdc++.h>
using namespace std;

// Leaves out the cuts at a zero, though leading zeros do no harm.
int main() {
    string wheel;
    cin >> wheel;
    int n = (int)wheel.size(), answer = 0;
    for (int cut = 0; cut < n; cut++) {
        if (n > 1 && wheel[cut] == '0') continue;
        int last = 0;
        for (int back = min(n, 3); back >= 1; back--) {
            last = last * 10 + (wheel[(cut + n - back) % n] - '0');
        }
        if (last % 8 == 0) answer++;
    }
    cout << answer << '\n';
}
