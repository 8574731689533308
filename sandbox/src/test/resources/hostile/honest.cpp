// What comes after a hostile program: uses a bit of everything that a program may have.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
int main() {
  long n, sum = 0;
  if (scanf("%ld", &n) != 1) return 2;
  char *room = (char *)malloc(24 << 20);
  memset(room, 1, 24 << 20);
  for (long i = 1; i <= n; i++) sum += i * room[i % (24 << 20)];
  for (int i = 0; i < 50; i++) {
    char name[40];
    snprintf(name, sizeof name, i % 2 ? "file-%d" : "/tmp/file-%d", i);
    int fd = open(name, O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (fd < 0 || write(fd, room, 10000) != 10000) return 3;
  }
  for (int i = 0; i < 10; i++) {
    int child = fork();
    if (child < 0) return 4;
    if (child == 0) _exit(0);
  }
  while (wait(nullptr) > 0) {}
  printf("%ld\n", sum);
}
