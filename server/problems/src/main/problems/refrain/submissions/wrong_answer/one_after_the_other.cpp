// Finds only times that follow each other without a break.
class Solution {
public:
    int longestRefrain(string song, int k) {
        int n = (int)song.size(), best = 0;
        for (int length = 1; length <= min(n / k, 400); length++) {
            int same = 0;
            for (int i = length; i < n; i++) {
                same = song[i] == song[i - length] ? same + 1 : 0;
                if (same >= (long long)length * (k - 1)) best = length;
            }
        }
        return best;
    }
};
