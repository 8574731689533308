// Computes for ever without streams, so that the end of its output is no end.
// Ends: TLE
#include <unistd.h>
int main() {
  for (int fd = 0; fd < 1024; fd++) close(fd);
  for (;;) {}
}
