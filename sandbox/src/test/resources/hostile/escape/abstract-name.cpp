// Takes an abstract name with a socket of a pair and leaves a daemon that keeps it.
// Ends: OK
#include "attempt.h"
#include <stddef.h>
#include <sys/un.h>
int main() {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) < 0) return 2;
  sockaddr_un name = {};
  name.sun_family = AF_UNIX;
  strcpy(name.sun_path + 1, "agon");
  bool bound = bind(pair[0], (sockaddr *)&name, offsetof(sockaddr_un, sun_path) + 5) == 0;
  attempt("a name that somebody else still holds", !bound && errno == EADDRINUSE);
  if (fork() == 0) {
    deaf();
    setsid();
    for (;;) pause();
  }
  return won;
}
