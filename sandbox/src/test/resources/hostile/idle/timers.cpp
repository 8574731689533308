// Drowns itself in timers.
// Ends: TLE IDLE
#include "attempt.h"
#include <sys/time.h>
static void nothing(int) {}
int main() {
  signal(SIGALRM, nothing);
  signal(SIGVTALRM, nothing);
  signal(SIGPROF, nothing);
  itimerval often = {{0, 1}, {0, 1}};
  for (int which : {ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF}) setitimer((__itimer_which_t)which, &often, nullptr);
  for (;;) {}
}
