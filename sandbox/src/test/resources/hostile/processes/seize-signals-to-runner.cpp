// Has the kernel send its parent, the runner, signals when it ends or when files change.
// Ends: OK
#include "attempt.h"
int main() {
  int ends[2];
  if (pipe(ends) < 0) return 2;
  fcntl(ends[0], F_SETFL, O_ASYNC);
  fcntl(ends[0], F_SETSIG, SIGKILL);
  fcntl(ends[0], F_SETOWN, 1);
  if (write(ends[1], "x", 1) < 0) return 2;
  if (syscall(SYS_clone, CLONE_PARENT | SIGKILL, 0, 0, 0, 0) == 0) _exit(0);
  usleep(20000);
}
