// Ends at once and leaves grandchildren that compute.
// Ends: OK
#include "attempt.h"
int main() {
  for (int i = 0; i < 8; i++)
    if (fork() == 0) {
      setsid();
      if (fork() > 0) _exit(0);
      for (;;) {}
    }
  while (wait(nullptr) > 0) {}
}
