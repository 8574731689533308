// Reads and traces other processes.
// Ends: OK
#include "attempt.h"
#include <sys/ptrace.h>
#include <sys/uio.h>
int main() {
  char bytes[64];
  iovec mine = {bytes, sizeof bytes}, there = {(void *)0x400000, sizeof bytes};
  int child = fork();
  if (child == 0) {
    attempt("being traced", ptrace(PTRACE_TRACEME, 0, 0, 0) == 0);
    usleep(20000);
    _exit(won);
  }
  for (int pid : {1, child}) {
    attempt("process_vm_readv", process_vm_readv(pid, &mine, 1, &there, 1, 0) > 0);
    attempt("process_vm_writev", process_vm_writev(pid, &mine, 1, &there, 1, 0) > 0);
    attempt("attach", ptrace(PTRACE_ATTACH, pid, 0, 0) == 0);
    attempt("seize", ptrace(PTRACE_SEIZE, pid, 0, 0) == 0);
  }
  int runner = (int)syscall(SYS_pidfd_open, 1, 0);
  for (int fd = 0; fd < 20; fd++) call("a descriptor of the runner", SYS_pidfd_getfd, runner, fd, 0);
  call("kcmp", SYS_kcmp, 1, getpid(), 0, 0, 0);
  int status = 0;
  wait(&status);
  return won || status;
}
