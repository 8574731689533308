// Asks the kernel to do it by io_uring, which filters do not see.
// Ends: OK
#include "attempt.h"
int main() {
  char parameters[120] = {};
  call("io_uring_setup", SYS_io_uring_setup, 8, parameters);
  call("io_uring_enter", SYS_io_uring_enter, 0, 1, 0, 0, 0, 0);
  call("io_uring_register", SYS_io_uring_register, -1, 0, 0, 0);
  return won;
}
