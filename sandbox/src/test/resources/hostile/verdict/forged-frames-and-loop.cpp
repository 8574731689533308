// Says in the runner's words that it ended well, and computes on.
// Ends: TLE
#include "forged.h"
int main() {
  forge();
  for (;;) {}
}
