#include <bits/stdc++.h>
int main() {
  long long sum = 0;
  for (long long x; scanf("%lld", &x) == 1;) sum += x;
  std::cout << sum << "\n";
}
