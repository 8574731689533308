// Sends sockets into each other and closes them: they live on in a ring that nobody holds.
// Ends: OK MLE RTE
#include "attempt.h"
int main() {
  for (int i = 0; i < 2000; i++) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, pair) < 0) break;
    char byte = 0, room[CMSG_SPACE(sizeof pair)] = {};
    iovec io = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &io;
    message.msg_iovlen = 1;
    message.msg_control = room;
    message.msg_controllen = sizeof room;
    cmsghdr *c = CMSG_FIRSTHDR(&message);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof pair);
    memcpy(CMSG_DATA(c), pair, sizeof pair);
    sendmsg(pair[0], &message, 0);
    close(pair[0]);
    close(pair[1]);
  }
}
