// Makes the pipe of its output non-blocking and large, and floods it.
// Ends: OLE
#include "attempt.h"
int main() {
  static char piece[1 << 20];
  fcntl(1, F_SETFL, O_NONBLOCK);
  fcntl(1, F_SETPIPE_SZ, 1 << 20);
  for (;;)
    if (write(1, piece, sizeof piece) < 0) usleep(50);
}
