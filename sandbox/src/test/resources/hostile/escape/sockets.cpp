// Opens sockets of every family: the network, the host, the kernel.
// Ends: OK
#include "attempt.h"
int main() {
  for (int family = 0; family < 46; family++)
    for (int type : {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET})
      for (int protocol : {0, 1, 2, 6, 17}) {
        int fd = socket(family, type, protocol), pair[2];
        char what[60];
        snprintf(what, sizeof what, "a socket of family %d, type %d", family, type);
        attempt(what, fd >= 0);
        if (fd >= 0) close(fd);
        if (family == AF_UNIX || socketpair(family, type, protocol, pair) < 0) continue;
        snprintf(what, sizeof what, "a pair of family %d, type %d", family, type);
        attempt(what, true);
        close(pair[0]);
        close(pair[1]);
      }
  return won;
}
