#include <iostream>
volatile int one = 1;
long long sum(int n) { return n == 0 ? 0 : one * n + sum(n - 1); }
int main() { std::cout << sum(50000) << "\n"; }
