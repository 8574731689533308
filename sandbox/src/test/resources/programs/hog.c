#include <stdlib.h>
#include <string.h>
int main(void) {
  for (;;) {
    void *kept = malloc(1 << 20);
    if (!kept) abort();
    memset(kept, 1, 1 << 20);
  }
}
