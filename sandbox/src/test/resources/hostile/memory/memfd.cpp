// Keeps its data in files without a name.
// Ends: MLE
#include "attempt.h"
int main() {
  static char piece[1 << 20];
  for (int i = 0; i < 4; i++) {
    int fd = memfd_create("data", 0);
    for (int j = 0; j < 30 && write(fd, piece, sizeof piece) > 0; j++) {}
  }
}
