// The same, deaf to the signal that it gets.
// Ends: OK
#include "attempt.h"
int main() {
  deaf();
  int fd = open("file", O_CREAT | O_RDWR, 0600);
  attempt("a terabyte", ftruncate(fd, 1L << 40) == 0);
  attempt("a terabyte by fallocate", fallocate(fd, 0, 0, 1L << 40) == 0);
  attempt("a byte far out", pwrite(fd, "x", 1, 1L << 40) == 1);
  return won;
}
