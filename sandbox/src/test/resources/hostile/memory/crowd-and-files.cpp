// Fills the files and then the memory by many small children, so that somebody else is killed for it.
// Ends: MLE
#include "attempt.h"
int main() {
  static char piece[1 << 20];
  int fd = open("file", O_CREAT | O_WRONLY, 0600);
  for (int j = 0; j < 50 && write(fd, piece, sizeof piece) > 0; j++) {}
  for (int i = 0; i < 50; i++)
    if (fork() == 0) {
      memset(malloc(1 << 20), 1, 1 << 20);
      pause();
    }
  usleep(100000);
}
