// The right answer, then blank lines without end.
// Ends: OLE
#include <stdio.h>
int main() {
  puts("42");
  for (;;) puts(" \t ");
}
