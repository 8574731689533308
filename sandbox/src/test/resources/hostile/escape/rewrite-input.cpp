// Changes the input of the test, which others may get too.
// Ends: OK
#include "attempt.h"
int main() {
  int fd = open("/proc/self/fd/0", O_RDWR);
  if (fd >= 0) {
    struct stat st;
    bool file = fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
    attempt("writing", file && write(fd, "x", 1) > 0);
    attempt("truncating", ftruncate(fd, 0) == 0 && file && st.st_size > 0);
    attempt("punching", file && fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, 4096) == 0);
    void *at = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    attempt("mapping it writable", file && at != MAP_FAILED);
    attempt("other seals", fcntl(fd, F_ADD_SEALS, F_SEAL_SEAL) == 0);
  }
  attempt("another mode", fchmod(0, 0777) == 0);
  return won;
}
