// Writes without end.
// Ends: OLE
#include <stdio.h>
int main() {
  for (;;) puts("flood");
}
