// Connects a socket of a pair to where the server listened and to other names.
// Ends: OK
#include "attempt.h"
#include <stddef.h>
#include <sys/un.h>
int main() {
  attempt("a list of the server's folder with something in it", opens("/ctl/s", O_RDWR) || access("/ctl/s", F_OK) == 0);
  for (const char *name : {"/ctl/s", "/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock",
                           "/run/systemd/notify", "/dev/log"})
    for (int type : {SOCK_DGRAM, SOCK_STREAM, SOCK_SEQPACKET}) {
      int pair[2];
      if (socketpair(AF_UNIX, type, 0, pair) < 0) continue;
      sockaddr_un to = {};
      to.sun_family = AF_UNIX;
      strcpy(to.sun_path, name);
      attempt(name, connect(pair[0], (sockaddr *)&to, sizeof to) == 0);
      attempt(name, sendto(pair[0], "x", 1, 0, (sockaddr *)&to, sizeof to) > 0 && type == SOCK_DGRAM);
      close(pair[0]);
      close(pair[1]);
    }
  return won;
}
