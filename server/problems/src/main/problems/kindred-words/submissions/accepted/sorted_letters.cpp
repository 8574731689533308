class Solution {
    static string key(string word) {
        for (char& c : word) {
            if (c == 'j') c = 'i';
            if (c == 'v') c = 'u';
        }
        sort(word.begin(), word.end());
        return word;
    }

public:
    vector<string> lonelyWords(vector<string> words) {
        unordered_map<string, int> count;
        for (const string& word : words) count[key(word)]++;
        vector<string> lonely;
        for (const string& word : words) {
            if (count[key(word)] == 1) lonely.push_back(word);
        }
        return lonely;
    }
};
