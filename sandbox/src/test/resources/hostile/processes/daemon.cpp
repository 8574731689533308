// Ends well and leaves a daemon, deaf and without streams.
// Ends: OK
#include "attempt.h"
int main() {
  if (fork() == 0) {
    setsid();
    if (fork() > 0) _exit(0);
    deaf();
    for (int fd = 0; fd < 3; fd++) close(fd);
    for (;;) usleep(1000);
  }
  wait(nullptr);
}
