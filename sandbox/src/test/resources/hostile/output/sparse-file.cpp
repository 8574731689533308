// Makes a file of a terabyte with nothing in it.
// Ends: OLE
#include "attempt.h"
int main() {
  int fd = open("file", O_CREAT | O_WRONLY, 0600);
  if (ftruncate(fd, 1L << 40) == 0) return 0;
}
