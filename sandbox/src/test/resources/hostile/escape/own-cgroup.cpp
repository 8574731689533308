// Writes to control groups: its own, the runner's, new ones.
// Ends: OK
#include "attempt.h"
#include <ftw.h>
static int look(const char *path, const struct stat *, int kind, struct FTW *) {
  if (kind == FTW_F) attempt(path, opens(path, O_WRONLY));
  if (kind == FTW_D) {
    char inner[600];
    snprintf(inner, sizeof inner, "%s/mine", path);
    attempt(inner, mkdir(inner, 0777) == 0);
    attempt(path, chmod(path, 0777) == 0);
    attempt(path, rmdir(path) == 0);
  }
  return 0;
}
int main() {
  nftw("/sys/fs/cgroup", look, 20, FTW_PHYS);
  nftw("/cg", look, 20, FTW_PHYS);
  return won;
}
