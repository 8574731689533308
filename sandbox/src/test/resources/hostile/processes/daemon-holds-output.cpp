// Ends well and leaves a daemon that goes on to hold and to fill the output.
// Ends: OK OLE
#include "attempt.h"
int main() {
  if (fork() == 0) {
    deaf();
    for (;;)
      if (write(1, "more\n", 5) < 0) usleep(100);
  }
}
