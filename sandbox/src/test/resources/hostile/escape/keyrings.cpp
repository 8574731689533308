// Leaves and reads keys in the kernel's keyrings, which no namespace parts.
// Ends: OK
#include "attempt.h"
int main() {
  for (int ring = -1; ring >= -5; ring--) {
    call("add_key", SYS_add_key, "user", "note", "secret", 6, ring);
    call("keyctl", SYS_keyctl, 0, ring, 1);
  }
  call("a new session", SYS_keyctl, 1, "session");
  call("request_key", SYS_request_key, "user", "note", "", -3);
  return won;
}
