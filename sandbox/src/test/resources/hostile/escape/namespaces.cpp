// Makes or enters namespaces, where it would be its own root.
// Ends: OK
#include "attempt.h"
int main() {
  for (long flag : {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWIPC, CLONE_NEWUTS,
                    CLONE_NEWCGROUP, 0x80 /* CLONE_NEWTIME */}) {
    call("unshare", SYS_unshare, flag);
    call("unshare beside a user namespace", SYS_unshare, flag | CLONE_NEWUSER);
    if (flag == 0x80) continue;
    long pid = syscall(SYS_clone, flag | SIGCHLD, 0, 0, 0, 0);
    if (pid == 0) _exit(0);
    attempt("clone", pid > 0);
  }
  struct {
    uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls;
  } how = {CLONE_NEWUSER | CLONE_NEWNS, 0, 0, 0, SIGCHLD, 0, 0, 0};
  long pid = syscall(SYS_clone3, &how, sizeof how);
  if (pid == 0) _exit(0);
  attempt("clone3", pid > 0);
  for (const char *ns : {"/proc/self/ns/user", "/proc/self/ns/mnt", "/proc/self/ns/pid"}) {
    int fd = open(ns, O_RDONLY);
    if (fd >= 0) call("setns", SYS_setns, fd, 0);
  }
  call("setns by the runner's descriptor", SYS_setns, syscall(SYS_pidfd_open, 1, 0), CLONE_NEWNS);
  return won;
}
