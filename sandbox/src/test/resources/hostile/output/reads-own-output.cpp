// Opens the other end of its own output and takes what it wrote.
// Ends: OK
#include "attempt.h"
int main() {
  int back = open("/proc/self/fd/1", O_RDONLY | O_NONBLOCK);
  char taken[64];
  for (int i = 0; i < 100; i++)
    if (write(1, "here and gone\n", 14) < 0 || read(back, taken, sizeof taken) < 0) usleep(10);
}
