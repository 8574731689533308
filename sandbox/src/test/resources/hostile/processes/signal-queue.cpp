// Queues as many signals as the kernel keeps.
// Ends: OK
#include "attempt.h"
int main() {
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, nullptr);
  sigval value = {};
  for (int i = 0; i < 200000 && sigqueue(getpid(), SIGRTMIN + 3, value) == 0; i++) {}
}
