struct Early {
    Early() { puts("first"); }
} early;

class Solution {
public:
    long long add(int left, vector<string>& words, long long right) {
        cout << "noise " << words.size() << " " << count(words.begin(), words.end(), "a");
        string rest;
        if (cin >> rest) return -1;
        return left + right;
    }
};
