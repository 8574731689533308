/* One run: start it in its cgroup as its uid, watch clocks and output, end it, report. */
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- in the child, before exec --------------------------------------------------------------- */

struct setup_failure {
  int error;
  char step[28];
};

static int failure_pipe = -1;

static _Noreturn void child_die(const char *step) {
  struct setup_failure f = {.error = errno};
  strncpy(f.step, step, sizeof f.step - 1);
  ssize_t n = write(failure_pipe, &f, sizeof f);
  _exit(n == sizeof f ? 71 : 72);
}

static void limit(int what, uint64_t value, const char *step) {
  struct rlimit had, want;
  if (getrlimit((__rlimit_resource_t)what, &had) < 0) child_die(step);
  want.rlim_cur = want.rlim_max = value < had.rlim_max ? value : had.rlim_max;
  if (setrlimit((__rlimit_resource_t)what, &want) < 0) child_die(step);
}

static void default_signals(void) {
  sigset_t none;
  struct sigaction usual = {.sa_handler = SIG_DFL};
  for (int s = 1; s < NSIG; s++) {
    if (s == SIGKILL || s == SIGSTOP) continue;
    /* Two real-time signals belong to the C library, which refuses to touch them. */
    if (sigaction(s, &usual, NULL) < 0 && errno != EINVAL) child_die("sigaction");
  }
  sigemptyset(&none);
  if (sigprocmask(SIG_SETMASK, &none, NULL) < 0) child_die("sigprocmask");
}

static void standard_streams(int in, int out, int err) {
  if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0) child_die("dup2");
  /* Everything else goes; the failure pipe too, by close-on-exec, so that it can still speak. */
  if (syscall(SYS_close_range, 3, ~0U, 4 /* CLOSE_RANGE_CLOEXEC */) < 0) {
    for (int fd = 3; fd < 1024; fd++)
      if (fcntl(fd, F_SETFD, FD_CLOEXEC) < 0 && errno != EBADF) child_die("close-on-exec");
  }
}

static void limits(const struct order *o) {
  /* A second guard; the tests of a series have a limit each. */
  if (!(o->flags & SERIES)) limit(RLIMIT_CPU, (o->cpu_ns + 999999999u) / 1000000000u + 1, "RLIMIT_CPU");
  limit(RLIMIT_FSIZE, o->file_size, "RLIMIT_FSIZE");
  limit(RLIMIT_STACK, o->stack, "RLIMIT_STACK");
  limit(RLIMIT_NOFILE, o->files, "RLIMIT_NOFILE");
  if (cgroup_grade > 1 && o->address_space > 0) limit(RLIMIT_AS, o->address_space, "RLIMIT_AS");
}

static void become(uid_t uid) {
  if (setgroups(0, NULL) < 0) child_die("setgroups");
  if (setresgid(uid, uid, uid) < 0) child_die("setresgid");
  if (setresuid(uid, uid, uid) < 0) child_die("setresuid");
}

static _Noreturn void child(const struct order *o, char **argv, char **envp, int in, int out, int err) {
  if (cgroup_join() < 0) child_die("join cgroup");
  if (cgroup_births() && filter_forbid_clone3() < 0) child_die("seccomp");
  if (setsid() < 0) child_die("setsid");
  if (chdir(o->flags & COMPILE ? SRC : WORK) < 0) child_die("chdir");
  umask(022);
  standard_streams(in, out, err);
  limits(o);
  default_signals();
  become(o->uid);
  execvpe(argv[0], argv, envp);
  if (strncmp(argv[0], APP "/", sizeof APP) == 0) {
    /* A compiler can be made to make what no kernel starts: that is the program's own failure. */
    dprintf(2, "The program cannot be started: %s.\n", strerror(errno));
    _exit(127);
  }
  child_die("exec");
}

/* ---- output ---------------------------------------------------------------------------------- */

struct sink {
  uint8_t type, last; /* last: the newest byte that came */
  uint32_t held;
  uint64_t total, cap;
  uint8_t bytes[CHUNK];
};

/* The bytes of the last run stay: to clear them takes as long as some programs run. */
static void sink_open(struct sink *s, uint8_t type, uint64_t cap) {
  s->type = type;
  s->last = 0;
  s->held = 0;
  s->total = 0;
  s->cap = cap;
}

static void sink_flush(struct sink *s) {
  if (s->held > 0) send_frame(s->type, s->bytes, s->held);
  s->held = 0;
}

/* Keeps what fits under the cap; small output stays here until the run is over. */
static void sink_add(struct sink *s, const uint8_t *bytes, size_t len) {
  uint64_t room = s->total < s->cap ? s->cap - s->total : 0;
  s->total += len;
  if (len > room) len = room;
  while (len > 0) {
    size_t n = CHUNK - s->held < len ? CHUNK - s->held : len;
    memcpy(s->bytes + s->held, bytes, n);
    s->held += (uint32_t)n;
    bytes += n;
    len -= n;
    if (s->held == CHUNK) sink_flush(s);
  }
}

/* Reads once; false when there is nothing more now, and *fd is -1 after the end. */
static bool sink_read(struct sink *s, int *fd) {
  static uint8_t buffer[CHUNK];
  ssize_t n = read(*fd, buffer, sizeof buffer);
  if (n > 0) {
    sink_add(s, buffer, (size_t)n);
    s->last = buffer[n - 1];
    return true;
  }
  if (n < 0 && (errno == EAGAIN || errno == EINTR)) return false;
  if (n < 0) die("read output");
  *fd = -1;
  return false;
}

/* ---- watching -------------------------------------------------------------------------------- */

struct watched {
  pid_t pid;
  bool dead;
  int status;
  struct rusage usage; /* of the first process and what it waited for */
  uint64_t reaped_cpu_ns;
  uint32_t others;
};

static uint64_t timeval_ns(struct timeval t) {
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_usec * 1000u;
}

static void reaped(struct watched *w, pid_t pid, int status, const struct rusage *u) {
  w->reaped_cpu_ns += timeval_ns(u->ru_utime) + timeval_ns(u->ru_stime);
  if (pid == w->pid) {
    w->dead = true;
    w->status = status;
    w->usage = *u;
  } else if (w->dead) {
    w->others++;
  }
}

static void reap_ready(struct watched *w) {
  struct rusage u;
  int status;
  pid_t pid;
  while ((pid = wait4(-1, &status, WNOHANG, &u)) > 0) reaped(w, pid, status, &u);
  if (pid < 0 && errno != ECHILD && errno != EINTR) die("wait4");
}

/* Kills everything but us and waits until it is gone. */
static void end_all(struct watched *w) {
  for (;;) {
    struct rusage u;
    int status;
    if (kill(-1, SIGKILL) < 0 && errno != ESRCH) die("kill");
    pid_t pid = wait4(-1, &status, 0, &u);
    if (pid > 0) reaped(w, pid, status, &u);
    else if (errno == ECHILD) break;
    else if (errno != EINTR) die("wait4");
  }
  if (!w->dead) {
    errno = ECHILD;
    die("the run vanished");
  }
}

static unsigned cpus(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) < 0) die("sched_getaffinity");
  return (unsigned)CPU_COUNT(&set);
}

static int child_signals(void) {
  static int fd = -1;
  if (fd < 0) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    if (sigprocmask(SIG_BLOCK, &set, NULL) < 0) die("sigprocmask");
    fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (fd < 0) die("signalfd");
  }
  return fd;
}

/* One run as it goes on. In a SERIES it has laps: from the first byte of an input, or from the start
   of the process, to the end of the line that answers it. Between laps no clock runs, but CPU time
   that is used there counts for the next. Else it has one lap, which never ends. */
struct course {
  const struct order *order;
  struct watched w;
  struct sink *out, *err;
  int out_fd, err_fd;
  bool in_lap;
  uint64_t lap_start, cpu_before, cpu_check;
  /* of a LIVE run: what it may write, by how much its wall clock was put off, when its output ended
     (0: not, or told), and when and at which CPU time its pulse was felt last */
  uint64_t allowed, delay, out_ended, pulse, pulse_cpu;
};

/* Counters of the whole container less our own can step back by a few microseconds. */
static uint64_t lap_cpu(const struct course *c) {
  uint64_t used = cgroup_cpu_ns();
  return used > c->cpu_before ? used - c->cpu_before : 0;
}

static void lap_begin(struct course *c) {
  c->in_lap = true;
  c->lap_start = now_ns();
  c->cpu_check = c->lap_start; /* what was used between laps counts: look at once */
  c->out->total = c->err->total = 0;
  cgroup_new_peak();
}

/* Who answers before it has read everything is still on the clock. */
static bool answered(const struct course *c) {
  return c->order->flags & SERIES && c->in_lap && c->out->total > 0 && c->out->last == '\n' && feed_done();
}

/* What was printed before the answer is there already: the program wrote it before. */
static void lap_end(struct course *c) {
  struct report r = {.wall_ns = now_ns() - c->lap_start, .cpu_ns = lap_cpu(c), .memory = cgroup_peak()};
  while (c->err_fd >= 0 && sink_read(c->err, &c->err_fd)) {}
  r.out_total = c->out->total;
  r.err_total = c->err->total;
  r.grade = (uint32_t)cgroup_grade;
  c->in_lap = false;
  c->cpu_before += r.cpu_ns;
  sink_flush(c->out);
  sink_flush(c->err);
  send_frame(LAP, &r, sizeof r);
}

/* Nanoseconds until a clock must be looked at again, or the reason to end the run. */
static uint32_t clocks(struct course *c, uint64_t *until) {
  static unsigned ncpu;
  const uint64_t shortest = 1000000; /* nobody can be nearer to a limit than this without notice */
  const struct order *o = c->order;
  uint64_t now = now_ns(), wall_end = c->lap_start + o->wall_ns + c->delay;
  if (ncpu == 0) ncpu = cpus();
  if (now >= wall_end) return WALL;
  if (now >= c->cpu_check) {
    uint64_t used = lap_cpu(c);
    if (used >= o->cpu_ns) return CPU;
    uint64_t least = (o->cpu_ns - used) / ncpu;
    c->cpu_check = now + (least > shortest ? least : shortest);
  }
  *until = (wall_end < c->cpu_check ? wall_end : c->cpu_check) - now;
  return 0;
}

/* Whether the one with whom a LIVE run talks has to wait for it: what it was told lies unread or it has read
   it all, what it says is taken, and it does something else than to wait for more. */
static bool owes(const struct course *c) {
  if (!(c->order->flags & OWES) || c->out->total >= c->allowed) return false;
  return !feed_read() || waits_for_itself(c->order->uid);
}

/* Tells the server of a LIVE run what it cannot see, and lowers *until to when there is more to tell. */
static void live(struct course *c, uint64_t *until) {
  const uint64_t beat = 100000000, least = beat / 10;
  const uint64_t grace = 5000000; /* a process that ends has closed its output a moment before */
  uint64_t now = now_ns(), next = c->pulse + beat;
  if (now >= next) {
    uint64_t used = lap_cpu(c), passed = now - c->pulse;
    uint64_t busy = used >= c->pulse_cpu + least || owes(c) ? passed : 0;
    send_frame(PULSE, &busy, sizeof busy);
    c->pulse = now;
    c->pulse_cpu = used;
    next = now + beat;
  }
  if (c->out_ended != 0) {
    if (now >= c->out_ended + grace) {
      send_frame(ENDED, NULL, 0);
      c->out_ended = 0;
    } else if (c->out_ended + grace < next) {
      next = c->out_ended + grace;
    }
  }
  if (next - now < *until) *until = next - now;
}

/* What the server says to a LIVE run or a SERIES. */
static void heed(struct course *c, const struct frame *f) {
  uint64_t n = 0;
  errno = EPROTO;
  if (f->type == FEED) {
    if (!c->in_lap) lap_begin(c);
    feed_add(f);
  } else if (f->len == sizeof n && (f->type == ALLOW || f->type == DELAY)) {
    memcpy(&n, f->data, sizeof n);
    uint64_t *sum = f->type == ALLOW ? &c->allowed : &c->delay;
    *sum = n > UINT64_MAX / 4 - *sum ? UINT64_MAX / 4 : *sum + n;
  } else {
    die("frame during a run");
  }
}

/* Waits until the run's first process ended or a limit was passed; returns why it must be ended. */
static uint32_t watch(struct course *c) {
  struct sink *out = c->out;
  bool is_live = (c->order->flags & LIVE) != 0;
  while (!c->w.dead) {
    uint64_t until = 0;
    uint32_t reason = c->in_lap ? clocks(c, &until) : 0;
    if (reason != 0) return reason;
    if (is_live) live(c, &until);
    struct timespec t = {.tv_sec = (time_t)(until / 1000000000u), .tv_nsec = (long)(until % 1000000000u)};
    struct pollfd p[5] = {{is_live && out->total >= c->allowed ? -1 : c->out_fd, POLLIN, 0},
                          {c->err_fd, POLLIN, 0}, {child_signals(), POLLIN, 0},
                          {control_in, POLLIN, 0}, {feed_waiting(), POLLOUT, 0}};
    if (ppoll(p, 5, c->in_lap ? &t : NULL, NULL) < 0) {
      if (errno != EINTR) die("ppoll");
      continue;
    }
    if (p[0].revents) {
      sink_read(out, &c->out_fd);
      if (is_live && c->out_fd < 0) c->out_ended = now_ns();
    }
    if (is_live) sink_flush(out);
    if (p[4].revents) feed_write();
    if (out->total > out->cap) return OUTPUT;
    if (p[1].revents && c->err_fd >= 0) sink_read(c->err, &c->err_fd);
    if (p[2].revents) {
      struct signalfd_siginfo info;
      if (read(p[2].fd, &info, sizeof info) < 0 && errno != EAGAIN) die("read signalfd");
      reap_ready(&c->w);
    }
    if (p[3].revents) {
      struct frame f = read_frame();
      if (f.type == KILL) return CANCELLED;
      if (c->order->flags & (LIVE | SERIES)) heed(c, &f);
      else take_ahead(&f);
    }
    if (answered(c)) lap_end(c);
  }
  return 0;
}

/* ---- the run --------------------------------------------------------------------------------- */

static void pipe_of(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC) < 0) die("pipe2");
  if (fcntl(ends[0], F_SETFL, O_NONBLOCK) < 0) die("nonblock");
}

static void close_or_die(int fd) {
  if (close(fd) < 0) die("close");
}

/* A child that could not be set up is our failure, not the program's. */
static void check_setup(int fd) {
  struct setup_failure f;
  ssize_t n = read(fd, &f, sizeof f);
  if (n == 0) return;
  char step[64] = "set up run";
  if (n == sizeof f) {
    errno = f.error;
    snprintf(step, sizeof step, "set up run: %.*s", (int)sizeof f.step, f.step);
  }
  die(step);
}

bool run(const struct order *o, char **argv, char **envp, int input) {
  static struct sink out, err;
  struct course c = {.order = o, .out = &out, .err = &err, .in_lap = true};
  struct report r = {0};
  int out_pipe[2], err_pipe[2], failures[2], fed = -1;
  sink_open(&out, STDOUT, o->output);
  sink_open(&err, STDERR, o->error);

  cgroup_begin(o->memory, o->pids);
  pipe_of(out_pipe);
  pipe_of(err_pipe);
  pipe_of(failures);
  failure_pipe = failures[1];
  if (o->flags & (LIVE | SERIES)) input = fed = feed_open((o->flags & SERIES) != 0);
  child_signals();
  c.lap_start = c.pulse = now_ns();
  c.cpu_check = c.lap_start + o->cpu_ns / cpus();
  c.w.pid = cgroup_fork();
  if (c.w.pid < 0) die("fork");
  if (c.w.pid == 0) child(o, argv, envp, input, out_pipe[1], err_pipe[1]);
  if (fed >= 0) close_or_die(fed);
  close_or_die(out_pipe[1]);
  close_or_die(err_pipe[1]);
  close_or_die(failures[1]);

  c.out_fd = out_pipe[0];
  c.err_fd = err_pipe[0];
  r.reasons = watch(&c);
  r.wall_ns = now_ns() - c.lap_start;
  end_all(&c.w);
  feed_close();
  check_setup(failures[0]);
  while (c.out_fd >= 0 && out.total <= out.cap && sink_read(&out, &c.out_fd)) {}
  while (c.err_fd >= 0 && sink_read(&err, &c.err_fd)) {}
  if (out.total > out.cap) r.reasons |= OUTPUT;

  uint64_t rss = (uint64_t)c.w.usage.ru_maxrss * 1024, peak = cgroup_peak();
  bool many = (o->flags & SERIES) != 0; /* then the first process' peak may be that of an earlier lap */
  r.status = c.w.status;
  r.cpu_ns = cgroup_grade < 3 ? lap_cpu(&c) : c.w.reaped_cpu_ns;
  r.memory = peak > rss || (many && peak > 0) ? peak : rss;
  r.oom_kills = cgroup_oom_kills();
  if (r.oom_kills > 0 && !cgroup_limit_was_hit(o->memory)) {
    errno = ENOMEM;
    die("run: ended for memory that this computer lacks");
  }
  r.out_total = out.total;
  r.err_total = err.total;
  r.grade = (uint32_t)cgroup_grade;
  r.leftovers = c.w.others;
  close_or_die(out_pipe[0]);
  close_or_die(err_pipe[0]);
  close_or_die(failures[0]);

  bool worked = r.reasons == 0 && r.oom_kills == 0 && WIFEXITED(r.status) && WEXITSTATUS(r.status) == 0;
  if (o->flags & COMPILE && worked) r.keep_errno = files_keep();
  sink_flush(&out);
  sink_flush(&err);
  if (o->collect > 0) r.uncollected = files_collect(o->uid, o->collect);
  r.left = files_wipe_run(o->uid);
  send_frame(EXIT, &r, sizeof r);
  cgroup_end(); /* While the server looks at the answer. */
  return worked && r.left == 0;
}

void run_not(void) {
  struct report r = {.reasons = CANCELLED, .grade = (uint32_t)cgroup_grade};
  send_frame(EXIT, &r, sizeof r);
}
