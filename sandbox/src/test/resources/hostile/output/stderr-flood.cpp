// Writes to standard error without end.
// Ends: TLE IDLE
#include <stdio.h>
int main() {
  for (;;) fputs("error error error\n", stderr);
}
