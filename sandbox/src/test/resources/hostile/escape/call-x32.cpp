// Calls the kernel through the x32 table.
// Ends: SIGNAL:31
#include <unistd.h>
int main() {
  syscall(0x40000000 | 39);
  return 0;
}
