// Keeps its data in pipes.
// Ends: OK MLE RTE
#include "attempt.h"
int main() {
  static char piece[1 << 20];
  for (;;) {
    int ends[2];
    if (pipe2(ends, O_NONBLOCK) < 0) break;
    fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
    while (write(ends[1], piece, sizeof piece) > 0) {}
  }
}
