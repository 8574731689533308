// Puts those first who peck most, as if the flock were in order.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<int> won(n + 1);
  int left = 3100;
  for (int a = 1; a <= n; a++) {
    for (int b = a + 1; b <= n && left > 0; b++, left--) {
      std::cout << "? " << a << " " << b << std::endl;
      int who;
      std::cin >> who;
      won[who]++;
    }
  }
  std::vector<int> row(n);
  std::iota(row.begin(), row.end(), 1);
  std::stable_sort(row.begin(), row.end(), [&](int a, int b) { return won[a] > won[b]; });
  std::cout << "!";
  for (int hen : row) std::cout << " " << hen;
  std::cout << std::endl;
}
