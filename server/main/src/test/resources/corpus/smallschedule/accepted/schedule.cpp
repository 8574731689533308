#include <algorithm>
#include <iostream>
int main() {
  long long q, m, s, l;
  std::cin >> q >> m >> s >> l;
  std::cout << std::max((l + m - 1) / m * q, (s + l * q + m - 1) / m) << "\n";
}
