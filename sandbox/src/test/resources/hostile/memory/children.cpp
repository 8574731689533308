// Small itself, its children hold the memory; it ends well.
// Ends: MLE
#include "attempt.h"
int main() {
  for (int i = 0; i < 8; i++)
    if (fork() == 0) {
      memset(malloc(16 << 20), 1, 16 << 20);
      pause();
    }
  usleep(150000);
}
