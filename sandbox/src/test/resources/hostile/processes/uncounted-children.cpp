// Lets children compute that nobody waits for, so that their time is counted nowhere.
// Ends: TLE
#include "attempt.h"
int main() {
  signal(SIGCHLD, SIG_IGN);
  for (;;) {
    if (fork() == 0) {
      burn_ms(20);
      _exit(0);
    }
    usleep(10000);
  }
}
