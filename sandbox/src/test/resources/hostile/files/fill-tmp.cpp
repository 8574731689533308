// Fills /tmp.
// Ends: OK
#include "attempt.h"
int main() {
  static char piece[1 << 20];
  int fd = open("/tmp/file", O_CREAT | O_WRONLY, 0600);
  while (write(fd, piece, sizeof piece) > 0) {}
}
