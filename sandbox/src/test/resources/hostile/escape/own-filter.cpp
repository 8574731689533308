// Puts an own system call filter before the runner's and waits on it with a supervisor.
// Ends: OK
#include "attempt.h"
#include <linux/filter.h>
#include <linux/seccomp.h>
int main() {
  sock_filter allow[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
  sock_fprog program = {1, allow};
  syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
  attempt("a socket nevertheless", socket(AF_INET, SOCK_STREAM, 0) >= 0);
  call("unshare nevertheless", SYS_unshare, CLONE_NEWUSER);
  return won;
}
