// Reads more files than it may have memory, and fails: what the kernel can drop is not the program's.
// Ends: EXIT:3  cpu=2000 memory=32
#include "attempt.h"
#include <ftw.h>
static int look(const char *path, const struct stat *st, int kind, struct FTW *) {
  static char buffer[1 << 16];
  static long total = 0;
  if (kind != FTW_F || !S_ISREG(st->st_mode)) return 0;
  int fd = open(path, O_RDONLY);
  if (fd < 0) return 0;
  posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED); // so that it is this program that brings it in
  for (ssize_t n; (n = read(fd, buffer, sizeof buffer)) > 0;) total += n;
  close(fd);
  return total > (100 << 20) ? 3 : 0;
}
int main() { return nftw("/usr", look, 20, FTW_PHYS); }
