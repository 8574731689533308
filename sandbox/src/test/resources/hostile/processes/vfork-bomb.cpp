// Starts itself anew from ever deeper vfork children.
// Ends: TLE IDLE
#include "attempt.h"
int main(int, char **argv) {
  for (;;)
    if (vfork() == 0) {
      execv("/proc/self/exe", argv);
      _exit(0);
    }
}
