// Blocks every signal and waits for one.
// Ends: IDLE
#include "attempt.h"
int main() {
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, nullptr);
  for (;;) sigwaitinfo(&all, nullptr);
}
