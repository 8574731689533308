// Writes a file larger than any may be.
// Ends: OLE  memory=200
#include "attempt.h"
int main() {
  static char piece[1 << 20];
  int fd = open("file", O_CREAT | O_WRONLY, 0600);
  while (write(fd, piece, sizeof piece) > 0) {}
}
