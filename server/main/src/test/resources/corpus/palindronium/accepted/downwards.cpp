#include <cstdio>
#include <iostream>
#include <string>
int main() {
  long long n, p = 1;
  std::cin >> n;
  while ((p + 1) * (p + 1) <= 2 * n * n) p++;
  for (;; p--) {
    std::string s = std::to_string(p);
    if (s == std::string(s.rbegin(), s.rend())) break;
  }
  printf("%.10e\n", (double)p * p / 4);
}
