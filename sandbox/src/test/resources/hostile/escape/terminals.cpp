// Makes terminals until there are none, and types into its own.
// Ends: OK
#include "attempt.h"
#include <sys/ioctl.h>
int main() {
  for (int i = 0; i < 500; i++)
    if (open("/dev/ptmx", O_RDWR | O_NOCTTY) < 0) break;
  attempt("typing into the terminal of others", ioctl(0, TIOCSTI, "x") == 0 || ioctl(1, TIOCSTI, "x") == 0);
  attempt("a terminal as its own", ioctl(0, TIOCSCTTY, 1) == 0);
  return won;
}
