// Wants a core dump, which may be handed to a program of the host.
// Ends: SIGNAL:6
#include "attempt.h"
int main() {
  rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
  attempt("dumps", setrlimit(RLIMIT_CORE, &all) == 0);
  if (won) return 1;
  prctl(PR_SET_DUMPABLE, 1);
  abort();
}
