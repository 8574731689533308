// Names with every byte, of full length, and those that the wiping itself uses.
// Ends: OK
#include "attempt.h"
int main() {
  char name[300];
  for (int c = 1; c < 256; c++) {
    if (c == '/') continue;
    snprintf(name, sizeof name, "x%c%cy", c, c);
    mkdir(name, 0000);
  }
  memset(name, 0xff, 255);
  name[255] = 0;
  mkdir(name, 0700);
  for (const char *odd : {"-rf", "...", " ", "*", "%s%n", "\n", "nul\x01"}) mkdir(odd, 0000);
  mkdir("deep", 0700);
  for (int i = 0; i < 1500; i++) {
    snprintf(name, sizeof name, ".agon-%d", i);
    mkdir(name, 0700);
    snprintf(name, sizeof name, "deep/.agon-%d", i);
    mkdir(name, 0700);
  }
}
