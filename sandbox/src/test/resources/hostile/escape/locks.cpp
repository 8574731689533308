// Locks files that everybody uses.
// Ends: OK
#include "attempt.h"
#include <sys/file.h>
int main() {
  for (const char *path : {"/usr/bin/env", "/etc/passwd", "/lib/x86_64-linux-gnu/libc.so.6", "/box/app/main", "/box/src"}) {
    int fd = open(path, O_RDONLY);
    if (fd < 0) continue;
    attempt("flock", flock(fd, LOCK_EX | LOCK_NB) == 0 || flock(fd, LOCK_SH | LOCK_NB) == 0);
    attempt("a lease", fcntl(fd, F_SETLEASE, F_RDLCK) == 0);
    struct flock all = {};
    all.l_type = F_WRLCK;
    attempt("a write lock", fcntl(fd, F_SETLK, &all) == 0 || fcntl(fd, F_OFD_SETLK, &all) == 0);
  }
  return won;
}
