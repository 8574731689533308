// Puts a file into the program that everybody may read, which is harmless.
// Ends: OK
#include <stdio.h>
asm("users: .incbin \"/etc/passwd\"\n .byte 0");
int main() {
  const char *users;
  asm("lea users(%%rip), %0" : "=r"(users));
  return users[0] == 'r' ? 0 : 1;
}
