#include <cstdio>
int main() {
  long long sum = 0;
  for (long long x; scanf("%lld", &x) == 1;) sum += x;
  printf("%lld\n", sum);
}
