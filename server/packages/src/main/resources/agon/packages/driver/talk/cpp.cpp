#include <bits/stdc++.h>
using namespace std;

string answer(const string& line) {
    return "";
}

int main() {
    string line;
    while (getline(cin, line)) {
        cout << answer(line) << endl;
    }
    return 0;
}
