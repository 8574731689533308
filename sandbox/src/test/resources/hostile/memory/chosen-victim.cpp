// Offers the kernel a child to kill for memory, and another one, without end.
// Ends: MLE
#include "attempt.h"
int main() {
  for (;;) {
    if (fork() == 0) {
      writes("/proc/self/oom_score_adj", "1000");
      for (;;) memset(malloc(4 << 20), 1, 4 << 20);
    }
    wait(nullptr);
  }
}
