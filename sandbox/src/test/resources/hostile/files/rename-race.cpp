// Leaves children that make, move and remove folders while others clean up.
// Ends: OK
#include "attempt.h"
int main() {
  for (int i = 0; i < 6; i++)
    if (fork() == 0) {
      deaf();
      setsid();
      for (int n = 0;; n++) {
        char a[30], b[30];
        snprintf(a, sizeof a, "/box/w/r%d-%d", i, n % 50);
        snprintf(b, sizeof b, "/box/w/s%d-%d", i, n % 50);
        mkdir(a, 0700);
        rename(a, b);
        mkdir(a, 0000);
      }
    }
  usleep(50000);
}
