// Makes siblings instead of children, so that its parent, the runner, has to care for them.
// Ends: OK
#include "attempt.h"
int main() {
  for (int i = 0; i < 20; i++)
    if (syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0) == 0) {
      deaf();
      for (;;) {}
    }
}
