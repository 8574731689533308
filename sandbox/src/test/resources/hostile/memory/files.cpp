// Keeps its data in files, which lie in memory.
// Ends: MLE
#include "attempt.h"
int main() {
  static char piece[1 << 20];
  for (int i = 0; i < 4; i++) {
    char name[20];
    snprintf(name, sizeof name, "part-%d", i);
    int fd = open(name, O_CREAT | O_WRONLY, 0600);
    for (int j = 0; j < 30 && write(fd, piece, sizeof piece) > 0; j++) {}
  }
}
