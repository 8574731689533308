#include <iostream>
#include <vector>

bool pecks(int a, int b) {
  std::cout << "? " << a << " " << b << std::endl;
  int answer;
  std::cin >> answer;
  return answer == a;
}

// A good row of the hens from first to last.
std::vector<int> row(int first, int last) {
  if (first == last) return {first};
  std::vector<int> left = row(first, (first + last) / 2);
  std::vector<int> right = row((first + last) / 2 + 1, last);
  std::vector<int> both;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < left.size() && j < right.size()) {
    both.push_back(pecks(left[i], right[j]) ? left[i++] : right[j++]);
  }
  both.insert(both.end(), left.begin() + i, left.end());
  both.insert(both.end(), right.begin() + j, right.end());
  return both;
}

int main() {
  int n;
  std::cin >> n;
  std::vector<int> found = row(1, n);
  std::cout << "!";
  for (int hen : found) std::cout << " " << hen;
  std::cout << std::endl;
}
