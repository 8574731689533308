// Creates, changes and removes files wherever it should not.
// Ends: OK  cpu=2000 wall=6000
#include "attempt.h"
#include <ftw.h>
static int look(const char *path, const struct stat *st, int kind, struct FTW *) {
  for (const char *own : {"/proc/", "/tmp", "/box/w", "/sys/fs/cgroup", "/dev/fd"})
    if (strncmp(path, own, strlen(own)) == 0) return 0;
  if (kind == FTW_D) {
    char inner[600];
    snprintf(inner, sizeof inner, "%s/new", path);
    attempt(inner, opens(inner, O_CREAT | O_WRONLY));
  } else if (kind == FTW_F && S_ISREG(st->st_mode)) {
    if (access(path, W_OK) == 0) attempt(path, opens(path, O_WRONLY | O_APPEND));
  }
  return 0;
}
int main() {
  nftw("/", look, 20, FTW_PHYS);
  for (const char *path : {"/box/app/main", "/box/src/main.cpp", "/ctl/s", "/runner", "/etc/passwd"})
    attempt(path, unlink(path) == 0 || rename(path, "/box/w/taken") == 0 || chmod(path, 0777) == 0 || truncate(path, 0) == 0);
  return won;
}
