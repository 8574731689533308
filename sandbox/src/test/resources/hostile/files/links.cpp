// Leaves links to files of the system, to the program, to nowhere and to themselves.
// Ends: OK
#include "attempt.h"
int main() {
  for (const char *to : {"/etc/passwd", "/box/app", "/box/src", "/", "/proc/1/root", "/dev/zero", "self", "/box/w/../app/main"}) {
    static int n = 0;
    for (const char *in : {"/box/w", "/tmp"}) {
      char name[40];
      snprintf(name, sizeof name, "%s/link-%d", in, n++);
      if (symlink(to, name) < 0) return 2;
    }
  }
  symlink("self", "self");
  attempt("a hard link to what is not its own", link("/etc/shadow", "shadow") == 0);
  link("/box/app/main", "program");
  mkfifo("pipe", 0666);
  mknod("socket", S_IFSOCK | 0666, 0);
  return won;
}
