// Waits for somebody at a terminal.
// Ends: OK
#include "attempt.h"
int main() {
  char bytes[100];
  attempt("a terminal", opens("/dev/tty", O_RDWR) || opens("/dev/console", O_RDWR));
  while (read(0, bytes, sizeof bytes) > 0) {}
  return won;
}
