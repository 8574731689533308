#include <stdio.h>
static volatile int one = 1;
static long long sum(int n) { return n == 0 ? 0 : one * n + sum(n - 1); }
int main(void) { printf("%lld\n", sum(50000)); }
