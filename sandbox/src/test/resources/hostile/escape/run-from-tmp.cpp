// Runs a program from where none may be run.
// Ends: OK
#include "attempt.h"
int main() {
  int from = open("/proc/self/exe", O_RDONLY), to = open("/tmp/copy", O_CREAT | O_WRONLY, 0777);
  char buffer[1 << 16];
  for (ssize_t n; (n = read(from, buffer, sizeof buffer)) > 0;)
    if (write(to, buffer, n) != n) return 2;
  close(to);
  if (fork() == 0) {
    execl("/tmp/copy", "/tmp/copy", (char *)nullptr);
    _exit(77);
  }
  int status = 0;
  wait(&status);
  attempt("running from /tmp", WEXITSTATUS(status) != 77);
  return won;
}
