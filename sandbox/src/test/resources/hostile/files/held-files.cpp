// Removes large files that a daemon still holds and maps.
// Ends: OK  memory=200
#include "attempt.h"
int main() {
  int fd = open("held", O_CREAT | O_RDWR, 0600);
  if (ftruncate(fd, 30 << 20) < 0) return 2;
  char *at = (char *)mmap(nullptr, 30 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  memset(at, 7, 30 << 20);
  unlink("held");
  if (fork() == 0) {
    deaf();
    for (;;) pause();
  }
}
