// Has the kernel fill a mapping beyond the limit.
// Ends: MLE RTE
#include "attempt.h"
int main() {
  void *all = mmap(nullptr, 1 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  return all == MAP_FAILED;
}
