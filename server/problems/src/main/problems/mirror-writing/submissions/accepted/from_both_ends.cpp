class Solution {
 public:
  void mirror(vector<char>& text) {
    for (size_t start = 0; start < text.size(); start++) {
      size_t end = start;
      while (end < text.size() && isalpha(text[end])) end++;
      for (size_t i = start, j = end; i + 1 < j; i++) {
        j--;
        bool first = isupper(text[i]), last = isupper(text[j]);
        swap(text[i], text[j]);
        text[i] = first ? toupper(text[i]) : tolower(text[i]);
        text[j] = last ? toupper(text[j]) : tolower(text[j]);
      }
      start = end;
    }
  }
};
