// Spends its time in the kernel only.
// Ends: TLE
#include <fcntl.h>
#include <unistd.h>
int main() {
  for (;;) close(open("/usr/bin/env", O_RDONLY));
}
