// Fills the disk of the box.
// Ends: OK  memory=300
#include "attempt.h"
int main() {
  static char piece[1 << 20];
  for (int i = 0; i < 10; i++) {
    char name[20];
    snprintf(name, sizeof name, "file-%d", i);
    int fd = open(name, O_CREAT | O_WRONLY, 0600);
    if (fd < 0) break;
    for (int j = 0; j < 60 && write(fd, piece, sizeof piece) > 0; j++) {}
    close(fd);
  }
}
