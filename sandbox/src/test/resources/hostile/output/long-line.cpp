// One line of 130 KB without an end of line.
// Ends: OK
#include <stdio.h>
int main() {
  for (int i = 0; i < 130000; i++) putchar('a' + i % 26);
}
