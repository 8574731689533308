// Becomes another user or gains capabilities.
// Ends: OK
#include "attempt.h"
#include <grp.h>
int main() {
  uid_t me = getuid();
  for (uid_t other : {0u, 1u, me - 1, me + 1}) {
    attempt("setuid", setuid(other) == 0);
    attempt("setreuid", setreuid(other, other) == 0);
    attempt("setresuid", setresuid(-1, other, -1) == 0);
    attempt("setgid", setgid(other) == 0);
    gid_t groups[] = {other};
    attempt("setgroups", setgroups(1, groups) == 0);
    syscall(SYS_setfsuid, other);
    attempt("setfsuid", (uid_t)syscall(SYS_setfsuid, -1) != me);
    attempt("chown", opens("file", O_CREAT | O_WRONLY) && chown("file", other, -1) == 0);
  }
  struct { uint32_t version; int pid; } head = {0x20080522, 0};
  struct { uint32_t effective, permitted, inheritable; } all[2] = {{~0u, ~0u, ~0u}, {~0u, ~0u, ~0u}};
  call("capset", SYS_capset, &head, all);
  attempt("ambient capabilities", prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, 6, 0, 0) == 0);
  attempt("securebits", prctl(PR_SET_SECUREBITS, 1) == 0);
  attempt("new privileges again", prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0);
  attempt("no filter", prctl(PR_GET_SECCOMP) != 2);
  return won;
}
