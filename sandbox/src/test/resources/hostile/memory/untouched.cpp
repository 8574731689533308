// Reserves far more than the limit and never touches it, which is allowed.
// Ends: OK
#include "attempt.h"
int main() {
  void *a = mmap(nullptr, 8L << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  void *b = malloc(1 << 30);
  return a == MAP_FAILED || !b;
}
