// Computes for ever and hears no signal.
// Ends: TLE
#include "attempt.h"
int main() {
  deaf();
  for (;;) {}
}
