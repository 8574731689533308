// What the hostile programs in C++ share: they tell what they got, and end with 1 if it was anything.
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <initializer_list>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

inline int won = 0;

// Notes an attempt that should have failed.
inline void attempt(const char *what, bool worked) {
  if (!worked) return;
  printf("got %s\n", what);
  won = 1;
}

// A system call that should have failed.
template <typename... A>
void call(const char *what, long number, A... arguments) {
  attempt(what, syscall(number, arguments...) >= 0);
}

// Files that the engine hides stand there as /dev/null, which is no win.
inline bool opens(const char *path, int how) {
  struct stat st, null;
  int fd = open(path, how | O_NONBLOCK | O_NOCTTY, 0666);
  if (fd < 0) return false;
  bool nothing = fstat(fd, &st) == 0 && stat("/dev/null", &null) == 0 && st.st_rdev == null.st_rdev && S_ISCHR(st.st_mode);
  close(fd);
  return !nothing;
}

inline bool writes(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_NONBLOCK);
  if (fd < 0) return false;
  bool wrote = write(fd, text, strlen(text)) == (ssize_t)strlen(text);
  close(fd);
  return wrote;
}

inline void burn_ms(long ms) {
  timespec t;
  do clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  while (t.tv_sec * 1000 + t.tv_nsec / 1000000 < ms);
}

inline void deaf() {
  for (int s = 1; s < NSIG; s++) signal(s, SIG_IGN);
}
