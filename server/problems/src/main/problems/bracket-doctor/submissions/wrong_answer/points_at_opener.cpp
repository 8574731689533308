// For a text that ends too early it reports the open bracket instead of the length.
class Solution {
public:
    int diagnose(string text) {
        vector<int> open;
        const string kinds = "([{)]}";
        for (int i = 0; i < (int)text.size(); i++) {
            int kind = (int)kinds.find(text[i]);
            if (kind < 3) {
                open.push_back(i);
            } else if (open.empty() || (int)kinds.find(text[open.back()]) != kind - 3) {
                return i;
            } else {
                open.pop_back();
            }
        }
        return open.empty() ? -1 : open.back();
    }
};
