// Turns the words around together with their capital letters.
class Solution {
 public:
  void mirror(vector<char>& text) {
    auto start = text.begin();
    while (start != text.end()) {
      auto end = find_if_not(start, text.end(), [](char c) { return isalpha(c); });
      reverse(start, end);
      start = end == text.end() ? end : end + 1;
    }
  }
};
