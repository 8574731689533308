// Locks all that it gets into memory.
// Ends: MLE RTE
#include "attempt.h"
int main() {
  mlockall(MCL_CURRENT | MCL_FUTURE);
  for (;;) {
    void *piece = malloc(1 << 20);
    if (!piece) return 1;
    memset(piece, 1, 1 << 20);
  }
}
