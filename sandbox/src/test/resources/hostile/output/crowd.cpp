// Lets thirty children write without end.
// Ends: OLE
#include "attempt.h"
int main() {
  for (int i = 0; i < 30; i++)
    if (fork() == 0)
      for (;;)
        if (write(1, "crowd\n", 6) < 0) usleep(10);
  wait(nullptr);
}
