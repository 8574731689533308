// Allocates and uses memory without end.
// Ends: MLE
#include <stdlib.h>
#include <string.h>
int main() {
  for (;;) {
    void *piece = malloc(1 << 20);
    if (piece) memset(piece, 1, 1 << 20);
  }
}
