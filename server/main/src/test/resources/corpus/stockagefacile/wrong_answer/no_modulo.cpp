#include <iostream>
int main() {
  long long n, a = 1, b = 1;
  std::cin >> n;
  for (int i = 1; i < n; i++) {
    unsigned long long next = (unsigned long long)a + b;
    a = b;
    b = (long long)next;
  }
  std::cout << b << "\n";
}
