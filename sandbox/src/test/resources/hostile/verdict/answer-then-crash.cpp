// Gives the right answer, then crashes.
// Ends: SIGNAL:11
#include <stdio.h>
int main() {
  puts("42");
  fflush(stdout);
  *(volatile int *)0 = 1;
}
