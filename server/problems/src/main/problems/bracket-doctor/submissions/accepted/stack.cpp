class Solution {
public:
    int diagnose(string text) {
        string wanted;
        for (int i = 0; i < (int)text.size(); i++) {
            char c = text[i];
            if (c == '(') wanted += ')';
            else if (c == '[') wanted += ']';
            else if (c == '{') wanted += '}';
            else if (!wanted.empty() && wanted.back() == c) wanted.pop_back();
            else return i;
        }
        return wanted.empty() ? -1 : (int)text.size();
    }
};
