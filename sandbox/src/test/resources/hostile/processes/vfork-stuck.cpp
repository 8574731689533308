// Hangs in a vfork whose child never goes on.
// Ends: IDLE
#include "attempt.h"
int main() {
  deaf();
  if (vfork() == 0)
    for (;;) pause();
}
