// Searches the whole disk for tests, answers, keys and tokens.
// Ends: OK  cpu=2000 wall=6000
#include "attempt.h"
#include <ftw.h>
static bool ends(const char *path, const char *with) {
  size_t n = strlen(path), m = strlen(with);
  return n >= m && strcmp(path + n - m, with) == 0;
}
static int look(const char *path, const struct stat *, int kind, struct FTW *) {
  for (const char *name : {".ans", "agon.db", "/shadow", "id_rsa", ".pem.key", "/docker.sock", "/gshadow"})
    if (kind == FTW_F && ends(path, name)) attempt(path, opens(path, O_RDONLY));
  return 0;
}
int main() {
  nftw("/", look, 20, FTW_PHYS);
  extern char **environ;
  for (char **e = environ; *e; e++) {
    bool known = false;
    for (const char *name : {"PATH=", "LANG=", "HOME=", "TMPDIR="}) known |= strncmp(*e, name, strlen(name)) == 0;
    attempt(*e, !known);
  }
  return won;
}
