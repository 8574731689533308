// Makes kernel objects of all kinds until there are no descriptors left.
// Ends: OK
#include "attempt.h"
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/timerfd.h>
int main() {
  for (;;) {
    int a = epoll_create1(0), b = eventfd(0, 0), c = timerfd_create(CLOCK_MONOTONIC, 0), d = inotify_init();
    if (d >= 0)
      for (int i = 0; i < 100; i++) inotify_add_watch(d, "/usr/bin", IN_ALL_EVENTS);
    if (a < 0 && b < 0 && c < 0) break;
  }
}
