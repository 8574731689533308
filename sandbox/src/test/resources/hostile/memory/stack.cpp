// Recurses without end.
// Ends: MLE RTE
#include <stdio.h>
__attribute__((noinline)) long deeper(volatile long n) {
  volatile long room[64] = {n};
  return deeper(n + 1) + room[n & 63];
}
int main() { printf("%ld\n", deeper(0)); }
