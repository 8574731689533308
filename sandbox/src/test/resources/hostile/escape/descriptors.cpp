// Looks for descriptors that the runner forgot to close, and writes where it may only read.
// Ends: OK
#include "attempt.h"
int main() {
  for (int fd = 3; fd < 4096; fd++) attempt("a descriptor beyond the streams", fcntl(fd, F_GETFD) >= 0);
  struct stat st;
  attempt("an output that is no pipe", fstat(1, &st) == 0 && !S_ISFIFO(st.st_mode));
  attempt("an error stream that is no pipe", fstat(2, &st) == 0 && !S_ISFIFO(st.st_mode));
  attempt("output and error in one", false);
  attempt("writing to the input", write(0, "x", 1) > 0);
  attempt("a socket as input", fstat(0, &st) == 0 && S_ISSOCK(st.st_mode));
  attempt("a terminal", isatty(0) || isatty(1) || isatty(2));
  attempt("a session of others", getsid(0) != getpid());
  return won;
}
