// Signals everybody it can.
// Ends: OK
#include "attempt.h"
int main() {
  signal(SIGTERM, SIG_IGN);
  for (int s : {SIGKILL, SIGSTOP, SIGTERM, SIGSEGV, SIGCHLD, SIGURG}) attempt("PID 1", kill(1, s) == 0);
  call("tgkill of PID 1", SYS_tgkill, 1, 1, SIGKILL);
  int runner = (int)syscall(SYS_pidfd_open, 1, 0);
  if (runner >= 0) call("PID 1 by descriptor", SYS_pidfd_send_signal, runner, SIGKILL, nullptr, 0);
  kill(-1, SIGKILL);
  attempt("its own group 1", kill(-getpid(), 0) == 0 && getpid() == 1);
  return won;
}
