// All bytes there are, NUL and invalid UTF-8 among them.
// Ends: OK
#include <stdio.h>
int main() {
  for (int i = 0; i < 65536; i++) putchar((i * 7) & 255), putchar(i >> 8);
}
