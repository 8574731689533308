/* The standard input of a live run: bytes come from the server while it runs. The server is never kept
   waiting for the program to read: what it may send before it is told that bytes were taken fits here. */
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { ROOM = 1 << 20 };          /* of the pipe: fewer turns between writer and reader for a large input */
enum { TELL = FEED_ROOM / 2 };    /* bytes that are worth a frame to tell that they were taken */

static struct {
  int fd; /* our end of the pipe; -1 when closed */
  bool series, ended; /* in a series the end is that of one input, and the pipe stays open */
  uint32_t at, held, taken; /* taken: and not told of */
  uint8_t bytes[FEED_ROOM];
} feed = {.fd = -1};

static void took(uint32_t bytes) {
  feed.taken += bytes;
  if (feed.taken < TELL) return;
  send_frame(TAKEN, &feed.taken, sizeof feed.taken);
  feed.taken = 0;
}

int feed_open(bool series) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) < 0) die("pipe2");
  if (fcntl(ends[1], F_SETFL, O_NONBLOCK) < 0) die("nonblock");
  (void)fcntl(ends[1], F_SETPIPE_SZ, ROOM); /* a smaller one does as well */
  feed.fd = ends[1];
  feed.series = series;
  feed.ended = false;
  feed.at = feed.held = feed.taken = 0;
  return ends[0];
}

void feed_close(void) {
  if (feed.fd >= 0 && close(feed.fd) < 0) die("close feed");
  feed.fd = -1;
  uint32_t dropped = feed.held - feed.at;
  feed.at = feed.held = 0;
  took(dropped);
}

int feed_waiting(void) { return feed.fd >= 0 && feed.held > 0 ? feed.fd : -1; }

void feed_write(void) {
  while (feed.at < feed.held) {
    ssize_t n = write(feed.fd, feed.bytes + feed.at, feed.held - feed.at);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && errno == EAGAIN) return;
    if (n < 0 && errno == EPIPE) {
      feed_close(); /* it does not want more */
      return;
    }
    if (n < 0) die("write feed");
    feed.at += (uint32_t)n;
    took((uint32_t)n);
  }
  feed.at = feed.held = 0;
  if (feed.ended && !feed.series) feed_close();
}

bool feed_done(void) { return feed.fd < 0 || (feed.ended && feed.held == 0); }

bool feed_read(void) {
  int unread = 0;
  if (feed.fd >= 0 && ioctl(feed.fd, FIONREAD, &unread) < 0) die("look at the feed");
  return feed.fd >= 0 && feed.held == 0 && unread == 0;
}

void feed_add(const struct frame *f) {
  if (feed.fd < 0) {
    took(f->len); /* nobody wants it */
    return;
  }
  if (f->len > FEED_ROOM - feed.held) {
    memmove(feed.bytes, feed.bytes + feed.at, feed.held - feed.at);
    feed.held -= feed.at;
    feed.at = 0;
  }
  if (f->len > FEED_ROOM - feed.held) {
    errno = EPROTO;
    die("more was fed than may be");
  }
  memcpy(feed.bytes + feed.held, f->data, f->len);
  feed.held += f->len;
  feed.ended = (f->flags & END) != 0;
  feed_write();
}
