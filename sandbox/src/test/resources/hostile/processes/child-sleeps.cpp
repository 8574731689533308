// Waits for a child that sleeps.
// Ends: IDLE
#include "attempt.h"
int main() {
  if (fork() == 0) {
    deaf();
    for (;;) pause();
  }
  wait(nullptr);
}
