// Computes in a child and waits for it.
// Ends: TLE
#include "attempt.h"
int main() {
  if (fork() == 0)
    for (;;) {}
  wait(nullptr);
}
