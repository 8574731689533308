// Compares which letters occur, but not how often.
class Solution {
    static pair<int, int> key(const string& word) {
        int letters = 0;
        for (char c : word) letters |= 1 << ((c == 'j' ? 'i' : c == 'v' ? 'u' : c) - 'a');
        return {letters, (int)word.size()};
    }

public:
    vector<string> lonelyWords(vector<string> words) {
        map<pair<int, int>, int> count;
        for (const string& word : words) count[key(word)]++;
        vector<string> lonely;
        for (const string& word : words) {
            if (count[key(word)] == 1) lonely.push_back(word);
        }
        return lonely;
    }
};
