/*
 * The runner: PID 1 of a box. It runs programs of strangers, one at a time, on the server's orders.
 *
 * Theory of operation
 *
 * The box is a container without network, with a read-only root, and with three capabilities:
 * SETUID, SETGID, KILL. The runner is its only lasting process. It speaks frames
 * (u32 length | u8 type | u8 flags | u16 seq, little endian, then the payload) over a unix socket
 * that it connects to before any strange code runs, or over its standard streams.
 *
 * A submission is: PUT its sources, RUN the compiler with the flag COMPILE, then for each test
 * INPUT and RUN, at last RESET. The server may send the next INPUT and RUN while a run goes on: that
 * one begins at once when the run has ended well, whether or not the server is awake. Each run has a
 * uid of its own, a cgroup of its own (cgroup.c), an empty work directory, and a read-only descriptor
 * as standard input. What a compiler made is copied to /box/app as root, so no test can change the
 * program for the next.
 *
 * A run is over when its first process is. Whatever else it started is killed by kill(-1), which
 * reaches everything in this PID namespace but the runner, and is reaped until nothing is left;
 * only then are the pipes drained and the counters read. Killing first matters: a survivor that
 * holds a pipe would keep us waiting.
 *
 * Two programs that talk with each other do so through the server. Neither runner ever waits for the
 * other's program: what comes for a program is always taken, since no more is sent than fits (feed.c),
 * and what a program writes is read only as far as somebody has room for it. So clocks and orders are
 * heeded whatever the programs do, and a program that is not read waits as at any full pipe.
 *
 * Two failures are never confused. What the program does to itself ends in EXIT. What goes wrong
 * on our side, in the runner or in the child before exec (reported through a close-on-exec pipe),
 * ends in FAULT and in the runner's own exit; the server then throws the box away and tries again.
 *
 * CPU time is the cgroup's, which counts children that nobody waited for. It is compared with the
 * limit exactly when it could first be reached (remaining budget / number of CPUs), not by polling.
 *
 * Nothing here opens, as root, a path that a contestant could have made, except with O_NOFOLLOW
 * and under a directory of root's.
 */
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "Frames are little endian; the runner copies them as they are."
#endif

enum { GONE = 0, BROKEN = 70 }; /* exit codes: the server left; we failed */
enum { MAX_STRINGS = 4096 };

int control_in = -1;
static int control_out = -1;
static uint16_t answering; /* seq of the frame that we are answering */

/* ---- failures of ours ------------------------------------------------------------------------ */

_Noreturn void die(const char *step) {
  static bool dying;
  uint32_t error = (uint32_t)errno;
  dprintf(2, "runner: %s: %s\n", step, strerror((int)error));
  if (!dying && control_out >= 0) {
    char payload[260];
    size_t len = strnlen(step, 250);
    dying = true;
    memcpy(payload, &error, 4);
    memcpy(payload + 4, step, len);
    send_frame(FAULT, payload, (uint32_t)(4 + len));
  }
  _exit(BROKEN);
}

uint64_t now_ns(void) {
  struct timespec t;
  if (clock_gettime(CLOCK_MONOTONIC, &t) < 0) die("clock_gettime");
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* ---- frames ---------------------------------------------------------------------------------- */

static void read_fully(void *to, size_t len) {
  uint8_t *p = to;
  while (len > 0) {
    ssize_t n = read(control_in, p, len);
    if (n == 0) _exit(GONE);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && errno == ECONNRESET) _exit(GONE);
    if (n < 0) die("read control");
    p += n;
    len -= (size_t)n;
  }
}

struct frame read_frame(void) {
  static uint8_t buffer[FRAME_MAX + 1]; /* one more: payloads of strings end in NUL for sure */
  uint8_t head[8];
  struct frame f;
  read_fully(head, sizeof head);
  memcpy(&f.len, head, 4);
  f.type = head[4];
  f.flags = head[5];
  memcpy(&f.seq, head + 6, 2);
  if (f.len > FRAME_MAX) {
    errno = EMSGSIZE;
    die("frame too long");
  }
  f.data = buffer;
  read_fully(buffer, f.len);
  buffer[f.len] = 0;
  return f;
}

void send_frame(uint8_t type, const void *data, uint32_t len) {
  uint8_t head[8] = {0};
  memcpy(head, &len, 4);
  head[4] = type;
  memcpy(head + 6, &answering, 2);
  struct iovec io[2] = {{head, sizeof head}, {(void *)(uintptr_t)data, len}};
  int parts = 2;
  struct iovec *next = io;
  while (parts > 0) {
    ssize_t n = writev(control_out, next, parts);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && (errno == EPIPE || errno == ECONNRESET)) _exit(GONE);
    if (n < 0) _exit(BROKEN); /* nobody is left to be told */
    for (; parts > 0 && (size_t)n >= next->iov_len; parts--, next++) n -= (ssize_t)next->iov_len;
    if (parts > 0) {
      next->iov_base = (uint8_t *)next->iov_base + n;
      next->iov_len -= (size_t)n;
    }
  }
}

/* ---- standard input of the next run ---------------------------------------------------------- */

static int input = -1; /* a memfd that only root can write, sealed before a run sees it */

static void input_add(const uint8_t *bytes, size_t len) {
  if (input < 0) {
    input = memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (input < 0) die("memfd_create");
  }
  while (len > 0) {
    ssize_t n = write(input, bytes, len);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) die("write input");
    bytes += n;
    len -= (size_t)n;
  }
}

/* A read-only descriptor of its own for the run, or /dev/null; the memfd goes with it. */
static int input_take(void) {
  int fd;
  if (input < 0) {
    fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (fd < 0) die("open /dev/null");
    return fd;
  }
  char path[40];
  if (fcntl(input, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) < 0)
    die("seal input");
  snprintf(path, sizeof path, "/proc/self/fd/%d", input);
  fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) die("open input");
  if (close(input) < 0) die("close input");
  input = -1;
  return fd;
}

/* ---- orders ---------------------------------------------------------------------------------- */

static void on_put(const struct frame *f, const char *dir) {
  const char *name = (const char *)f->data;
  size_t n = strnlen(name, f->len);
  errno = EINVAL;
  if (n == 0 || n == f->len || n >= 1024 || name[0] == '/' || name[0] == '.' || strstr(name, "/."))
    die("PUT: bad name");
  files_put(dir, name, f->data + n + 1, f->len - n - 1, f->flags);
  send_frame(ACK, NULL, 0);
}

/* The path is the server's word, and was a path of ours before. */
static void on_give(const struct frame *f) {
  const char *path = (const char *)f->data;
  size_t n = strnlen(path, f->len);
  errno = EINVAL;
  if (n == 0 || n == f->len || n >= 1024 || path[0] == '/' || strstr(path, "..")) die("GIVE: bad path");
  files_give(path, f->data + n + 1, f->len - n - 1, f->flags);
  send_frame(ACK, NULL, 0);
}

static void on_take(const struct frame *f) {
  uint64_t most;
  errno = EINVAL;
  if (f->len != sizeof most) die("TAKE: bad size");
  memcpy(&most, f->data, sizeof most);
  uint32_t whole = files_send_program(most);
  send_frame(ACK, &whole, sizeof whole);
}

/* An order that came before its turn. */
static struct {
  struct frame frame;
  uint8_t bytes[FRAME_MAX + 1]; /* ends in NUL, as every frame */
  bool waits;
} ahead;

void take_ahead(const struct frame *f) {
  if (f->type == INPUT && !ahead.waits) {
    input_add(f->data, f->len);
  } else if (f->type == RUN && !ahead.waits) {
    ahead.frame = *f;
    ahead.frame.data = ahead.bytes;
    memcpy(ahead.bytes, f->data, f->len + 1);
    ahead.waits = true;
  } else {
    errno = EPROTO;
    die("frame during a run");
  }
}

static struct frame next_frame(void) {
  if (!ahead.waits) return read_frame();
  ahead.waits = false;
  return ahead.frame;
}

static void on_run(const struct frame *f) {
  static char *strings[MAX_STRINGS + 2];
  static bool well; /* how the run before this one ended */
  struct order order;
  errno = EINVAL;
  if (f->len < sizeof order) die("RUN: too short");
  memcpy(&order, f->data, sizeof order);
  if (order.argc < 1 || order.argc > MAX_STRINGS || order.envc > MAX_STRINGS - order.argc ||
      order.uid == 0 || order.uid == (uint32_t)-1)
    die("RUN: bad order");
  char *at = (char *)f->data + sizeof order, *end = (char *)f->data + f->len;
  char **slot = strings;
  for (uint32_t i = 0; i < order.argc + order.envc; i++) {
    if (at >= end) die("RUN: missing strings");
    if (i == order.argc) *slot++ = NULL;
    *slot++ = at;
    at += strlen(at) + 1;
  }
  *slot = NULL;
  char **envp = order.envc > 0 ? strings + order.argc + 1 : slot;
  if (order.envc == 0) strings[order.argc] = NULL;
  int in = input_take();
  if (order.flags & AHEAD && !well) run_not();
  else well = run(&order, strings, envp, in);
  if (close(in) < 0) die("close input");
}

static void on_reset(void) {
  if (input >= 0) {
    if (close(input) < 0) die("close input");
    input = -1;
  }
  uint32_t left = files_wipe_all();
  send_frame(RESET_OK, &left, sizeof left);
}

static void serve(void) {
  for (;;) {
    struct frame f = next_frame();
    if (f.type == KILL || f.type == FEED || f.type == ALLOW || f.type == DELAY)
      continue; /* came too late: the run was over */
    answering = f.seq;
    switch (f.type) {
      case PING: send_frame(ACK, NULL, 0); break;
      case PUT: on_put(&f, SRC); break;
      case PLACE: on_put(&f, WORK); break;
      case GIVE: on_give(&f); break;
      case TAKE: on_take(&f); break;
      case INPUT: input_add(f.data, f.len); break;
      case RUN: on_run(&f); break;
      case RESET: on_reset(); break;
      default: errno = EPROTO; die("unknown frame");
    }
  }
}

/* ---- start ----------------------------------------------------------------------------------- */

static void connect_socket(const char *path) {
  struct sockaddr_un to = {.sun_family = AF_UNIX};
  if (strlen(path) >= sizeof to.sun_path) {
    errno = ENAMETOOLONG;
    die("control path");
  }
  strcpy(to.sun_path, path);
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) die("socket");
  if (connect(fd, (struct sockaddr *)&to, sizeof to) < 0) die("connect to the server");
  control_in = control_out = fd;
}

/* The control channel is on 0 and 1: move it away, so that no run can inherit it. */
static void use_stdio(void) {
  control_in = fcntl(0, F_DUPFD_CLOEXEC, 3);
  control_out = fcntl(1, F_DUPFD_CLOEXEC, 3);
  if (control_in < 0 || control_out < 0) die("dup control");
  int null = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (null < 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0) die("open /dev/null");
}

static void hello(const char *token) {
  char payload[300];
  uint32_t head[2] = {PROTOCOL, (uint32_t)cgroup_grade};
  size_t len = strnlen(token, 256);
  memcpy(payload, head, sizeof head);
  memcpy(payload + sizeof head, token, len);
  send_frame(HELLO, payload, (uint32_t)(sizeof head + len));
}

/* /runner TOKEN [SOCKET] */
int main(int argc, char **argv) {
  if (argc < 2 || argc > 3) {
    errno = EINVAL;
    die("usage: runner TOKEN [SOCKET]");
  }
  if (signal(SIGPIPE, SIG_IGN) == SIG_ERR) die("signal");
  if (argc == 3) connect_socket(argv[2]);
  else use_stdio();
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0) die("prctl");
  umask(0);
  files_init();
  cgroup_init();
  /* Inherited by every run, and nothing that it denies is needed any more. */
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) die("no_new_privs");
  if (filter_install(cgroup_births()) < 0) die("seccomp");
  hello(argv[1]);
  serve();
}
