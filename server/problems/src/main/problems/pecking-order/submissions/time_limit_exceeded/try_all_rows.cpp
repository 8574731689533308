// Lets all hens meet while that is allowed, and then tries one row after the other.
#include <iostream>
#include <vector>

int n;
bool pecks[401][401];
std::vector<int> row;
std::vector<bool> used;

bool complete() {
  if (static_cast<int>(row.size()) == n) return true;
  for (int hen = 1; hen <= n; hen++) {
    if (!used[hen] && (row.empty() || pecks[row.back()][hen])) {
      used[hen] = true;
      row.push_back(hen);
      if (complete()) return true;
      row.pop_back();
      used[hen] = false;
    }
  }
  return false;
}

int main() {
  std::cin >> n;
  used.resize(n + 1);
  for (int a = 1; a <= n; a++) {
    for (int b = a + 1; b <= n; b++) {
      std::cout << "? " << a << " " << b << std::endl;
      int who;
      std::cin >> who;
      pecks[a][b] = who == a;
      pecks[b][a] = who == b;
    }
  }
  complete();
  std::cout << "!";
  for (int hen : row) std::cout << " " << hen;
  std::cout << std::endl;
}
