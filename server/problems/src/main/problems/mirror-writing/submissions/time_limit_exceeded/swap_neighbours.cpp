// Lets the first letter of a word wander to its end, then the next one to the place before, and so on.
class Solution {
 public:
  void mirror(vector<char>& text) {
    size_t start = 0;
    while (start < text.size()) {
      size_t end = start;
      while (end < text.size() && isalpha(text[end])) end++;
      vector<bool> tall;
      for (size_t i = start; i < end; i++) tall.push_back(isupper(text[i]));
      for (size_t last = end; last > start; last--) {
        for (size_t i = start; i + 1 < last; i++) swap(text.at(i), text.at(i + 1));
      }
      for (size_t i = start; i < end; i++) {
        text[i] = tall[i - start] ? toupper(text[i]) : tolower(text[i]);
      }
      start = end + 1;
    }
  }
};
