#include <iostream>
int main() {
  long long q, m, s, l;
  std::cin >> q >> m >> s >> l;
  std::cout << (l + m - 1) / m * q << "\n";
}
