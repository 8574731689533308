class Solution {
    static constexpr unsigned long long PRIME = (1ULL << 61) - 1;
    static constexpr unsigned long long BASE = 911'382'323'737ULL;

    static unsigned long long times(unsigned long long a, unsigned long long b) {
        return (unsigned long long)((__uint128_t)a * b % PRIME);
    }

    static bool isSung(const string& song, int k, int length) {
        int n = (int)song.size();
        unsigned long long highest = 1, value = 0;
        for (int i = 0; i < length; i++) highest = times(highest, BASE);
        unordered_map<unsigned long long, pair<int, int>> pieces;  // next free start, count
        for (int end = 0; end < n; end++) {
            value = (times(value, BASE) + song[end]) % PRIME;
            if (end >= length) value = (value + PRIME - times(song[end - length], highest)) % PRIME;
            int start = end - length + 1;
            if (start < 0) continue;
            auto& [free, count] = pieces[value];
            if (free <= start) {
                free = end + 1;
                if (++count >= k) return true;
            }
        }
        return false;
    }

public:
    int longestRefrain(string song, int k) {
        int low = 0, high = (int)song.size() / k;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (isSung(song, k, middle)) low = middle;
            else high = middle - 1;
        }
        return low;
    }
};
