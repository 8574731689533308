// Uses a known amount of one thing, as its input says: how, and how much (ms, MB or bytes).
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <string>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void burn(long ms, clockid_t clock) {
  timespec t;
  do clock_gettime(clock, &t);
  while (t.tv_sec * 1000 + t.tv_nsec / 1000000 < ms);
}

static void touch(long mb) {
  volatile char *room = (char *)malloc(mb << 20);
  for (long i = 0; i < mb << 20; i += 4096) room[i] = 1;
}

static void fill(int fd, long mb) {
  static char piece[1 << 20];
  for (long i = 0; i < mb; i++)
    if (write(fd, piece, sizeof piece) != sizeof piece) _exit(9);
}

// Four children that do a quarter each, and are all alive together.
template <typename F> static void four(F act) {
  int ready[2], go[2];
  char byte;
  if (pipe(ready) < 0 || pipe(go) < 0) _exit(9);
  for (int i = 0; i < 4; i++)
    if (fork() == 0) {
      close(go[1]);
      act();
      if (write(ready[1], "x", 1) != 1 || read(go[0], &byte, 1) != 0) _exit(9);
      _exit(0);
    }
  close(ready[1]);
  for (int i = 0; i < 4; i++)
    if (read(ready[0], &byte, 1) < 0) _exit(9);
  close(go[1]);
  while (wait(nullptr) > 0) {}
}

static void *spin(void *ms) {
  burn((long)ms, CLOCK_THREAD_CPUTIME_ID);
  return nullptr;
}

int main() {
  char how[40];
  long n;
  if (scanf("%39s %ld", how, &n) != 2) return 9;
  std::string what = how;
  if (what == "cpu") burn(n, CLOCK_PROCESS_CPUTIME_ID);
  if (what == "cpu-children") four([n] { burn(n / 4, CLOCK_PROCESS_CPUTIME_ID); });
  if (what == "cpu-unwaited") {
    signal(SIGCHLD, SIG_IGN);
    four([n] { burn(n / 4, CLOCK_PROCESS_CPUTIME_ID); });
  }
  if (what == "cpu-threads") {
    pthread_t threads[4];
    for (pthread_t &t : threads) pthread_create(&t, nullptr, spin, (void *)(n / 4));
    for (pthread_t &t : threads) pthread_join(t, nullptr);
  }
  if (what == "sleep") usleep(n * 1000);
  if (what == "heap") touch(n);
  if (what == "heap-children") four([n] { touch(n / 4); });
  if (what == "tmpfs") fill(open("file", O_CREAT | O_WRONLY, 0600), n);
  if (what == "memfd") fill(memfd_create("file", 0), n);
  if (what == "shared")
    memset(mmap(nullptr, n << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0), 1, n << 20);
  if (what == "output")
    for (long i = 0; i < n; i++) putchar('x');
  if (what == "signal") raise((int)n);
  if (what == "exit") return (int)n;
}
