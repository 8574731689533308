// Ends well and leaves stopped children, which do not react to being told to end.
// Ends: OK
#include "attempt.h"
int main() {
  for (int i = 0; i < 30; i++)
    if (fork() == 0) {
      deaf();
      for (;;) raise(SIGSTOP);
    }
  usleep(20000);
}
