// Changes its own program for the tests to come.
// Ends: OK
#include "attempt.h"
int main() {
  char self[200] = {};
  if (readlink("/proc/self/exe", self, sizeof self - 1) < 0) return 2;
  attempt("unlink", unlink(self) == 0);
  attempt("chmod", chmod(self, 0777) == 0);
  attempt("rename", rename(self, "/box/w/x") == 0);
  attempt("open", opens(self, O_WRONLY) || opens("/proc/self/exe", O_WRONLY) || opens("/proc/self/exe", O_RDWR));
  attempt("a new file beside it", opens("/box/app/new", O_CREAT | O_WRONLY));
  attempt("another folder in its place", rename("/box/app", "/box/old") == 0 || mkdir("/box/new", 0777) == 0);
  void *at = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, open(self, O_RDONLY), 0);
  attempt("a writable mapping", at != MAP_FAILED);
  return won;
}
