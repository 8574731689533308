// Adopts orphans in the runner's place, and leaves them.
// Ends: OK
#include "attempt.h"
int main() {
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  for (int i = 0; i < 10; i++)
    if (fork() == 0) {
      if (fork() > 0) _exit(0);
      deaf();
      for (;;) usleep(500);
    }
  usleep(10000);
}
