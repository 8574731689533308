// Computes in short bursts between sleeps, to fall through the gaps of whoever looks now and then.
// Ends: TLE  wall=3000
#include "attempt.h"
int main() {
  for (long until = 1;; until++) {
    burn_ms(until);
    usleep(300);
  }
}
