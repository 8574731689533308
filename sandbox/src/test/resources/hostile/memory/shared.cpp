// Shares anonymous memory among children that use a piece each.
// Ends: MLE
#include "attempt.h"
int main() {
  const size_t piece = 16 << 20;
  char *all = (char *)mmap(nullptr, 8 * piece, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  for (int i = 0; i < 8; i++)
    if (fork() == 0) {
      memset(all + i * piece, 1, piece);
      _exit(0);
    }
  while (wait(nullptr) > 0) {}
}
