/*
 * Limits and exact counters of one run.
 *
 * Grade 1: the server bound the box's parent cgroup to /cg, so every run gets a fresh child of it.
 *   Version 1: /cg/memory, where a run lives beside the container's own cgroup, and /cg/pids, where
 *   the container's own limit is set to the run's and one more, the runner. CPU time is the
 *   container's less the runner's. Making and joining one cgroup takes 0.1 ms less than three.
 *   Version 2: one directory, /cg/<container>; a cgroup with children may hold no process there, so
 *   the runner first moves itself to its child "init", and runs have all their counters beside it.
 *   The memory of a run is then apart from the runner's, which cannot be killed in its place.
 *   Where the engine lets it, a run is born in its cgroup (clone3): to move there costs a wait for all
 *   processors of the host, about 10 ms.
 * Grade 2: only the container's own counters can be read: CPU time and kills are exact.
 * Grade 3: nothing can be read.
 */
#include "runner.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PATH = 512, RMDIR_TRIES = 200 };

int cgroup_grade = 3;

static bool v2;
static char home[256];       /* the container's own directory: below /cg, in v1 below /cg/pids */
static char host[65];        /* makes names unique among boxes that share a parent */
static unsigned number;      /* of the run */
static uint64_t cpu_base, own_cpu_base;
static uint64_t kills_base;

/* v2: the run's memory.peak, once it was made to forget what it saw; -1 before. What is forgotten is
   forgotten for this descriptor alone. */
static int peak_fd = -1;

static bool born_inside; /* v2: clone3 makes a run in its cgroup, so that nobody moves */

static unsigned pids_now; /* v1: what the container's limit on processes is, less the runner */

/* ---- small files ----------------------------------------------------------------------------- */

static int write_text(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0) return -1;
  ssize_t n = write(fd, text, strlen(text));
  int error = errno;
  close(fd);
  errno = error;
  return n == (ssize_t)strlen(text) ? 0 : -1;
}

static int write_number(const char *path, uint64_t value) {
  char text[32];
  snprintf(text, sizeof text, "%llu", (unsigned long long)value);
  return write_text(path, text);
}

/* The number after key, or the first number when key is empty; false when it cannot be read. */
static bool read_number_of(int fd, const char *key, uint64_t *value) {
  char text[1024];
  ssize_t n = pread(fd, text, sizeof text - 1, 0);
  if (n <= 0) return false;
  text[n] = 0;
  for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
    size_t k = strlen(key);
    if (k == 0 || (strncmp(line, key, k) == 0 && line[k] == ' ')) {
      *value = strtoull(line + k, NULL, 10);
      return true;
    }
  }
  return false;
}

static bool read_number(const char *path, const char *key, uint64_t *value) {
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  bool found = read_number_of(fd, key, value);
  close(fd);
  return found;
}

/* ---- where things are ------------------------------------------------------------------------ */

static void run_path(char *to, const char *file) {
  if (v2) snprintf(to, PATH, "%s/run-%u%s", home, number, file);
  else snprintf(to, PATH, "/cg/memory/run-%s-%u%s", host, number, file);
}

static bool read_cpu(uint64_t *ns) {
  char path[PATH];
  if (cgroup_grade == 1 && v2) {
    run_path(path, "/cpu.stat");
  } else {
    snprintf(path, PATH, "/sys/fs/cgroup/%s", v2 ? "cpu.stat" : "cpuacct/cpuacct.usage");
  }
  if (!read_number(path, v2 ? "usage_usec" : "", ns)) return false;
  if (v2) *ns *= 1000;
  return true;
}

static bool read_kills(uint64_t *kills) {
  char path[PATH];
  if (cgroup_grade == 1) {
    run_path(path, v2 ? "/memory.events" : "/memory.oom_control");
  } else {
    snprintf(path, PATH, "/sys/fs/cgroup/%s", v2 ? "memory.events" : "memory/memory.oom_control");
  }
  return read_number(path, "oom_kill", kills);
}

/* Whether the counter of CPU time that we read holds the runner's own. */
static bool cpu_is_shared(void) { return cgroup_grade == 2 || (cgroup_grade == 1 && !v2); }

static uint64_t own_cpu(void) {
  struct rusage u;
  if (getrusage(RUSAGE_SELF, &u) < 0) die("getrusage");
  return (uint64_t)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) * 1000000000u +
         (uint64_t)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) * 1000u;
}

/* ---- finding out what we have ---------------------------------------------------------------- */

/* A box that was killed leaves its last run behind; an empty cgroup can be removed by anybody. */
static void sweep(void) {
  DIR *dir = opendir("/cg/memory");
  if (!dir) return;
  struct dirent *e;
  while ((e = readdir(dir)) != NULL)
    if (strncmp(e->d_name, "run-", 4) == 0) (void)unlinkat(dirfd(dir), e->d_name, AT_REMOVEDIR);
  closedir(dir);
}

/* The engine names the cgroup after the container's id, of which our host name is the start. */
static bool find_home(const char *parent) {
  DIR *dir = opendir(parent);
  if (!dir) return false;
  struct dirent *e;
  home[0] = 0;
  while (host[0] && (e = readdir(dir)) != NULL)
    if (strstr(e->d_name, host)) snprintf(home, sizeof home, "%s/%.200s", parent, e->d_name);
  closedir(dir);
  return home[0] != 0;
}

static bool try_v1(void) {
  char path[PATH];
  sweep();
  run_path(path, "");
  return find_home("/cg/pids") && mkdir(path, 0755) == 0 && rmdir(path) == 0;
}

/* As fork, but the child is in the run's cgroup from its first moment. */
static pid_t clone_inside(void) {
  char path[PATH];
  run_path(path, "");
  int dir = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (dir < 0) return -1;
  struct clone_args args = {.flags = CLONE_INTO_CGROUP, .exit_signal = SIGCHLD, .cgroup = (uint64_t)dir};
  long pid = syscall(SYS_clone3, &args, sizeof args);
  if (pid != 0) {
    int error = errno;
    close(dir);
    errno = error;
  }
  return (pid_t)pid;
}

/* Whether kernel (5.7) and engine let us: their filters often know nothing of clone3. */
static bool try_born_inside(void) {
  char path[PATH];
  bool works = false;
  int status;
  run_path(path, "");
  if (mkdir(path, 0755) < 0) die("mkdir cgroup");
  pid_t pid = clone_inside();
  if (pid == 0) _exit(0);
  if (pid > 0) works = waitpid(pid, &status, 0) == pid && status == 0;
  cgroup_end();
  return works;
}

static bool try_v2(void) {
  char path[PATH + 32];
  if (!find_home("/cg")) return false;
  snprintf(path, sizeof path, "%s/init", home);
  if (mkdir(path, 0755) < 0 && errno != EEXIST) return false;
  snprintf(path, sizeof path, "%s/init/cgroup.procs", home);
  if (write_text(path, "0") < 0) return false;
  snprintf(path, sizeof path, "%s/cgroup.subtree_control", home);
  if (write_text(path, "+memory +pids") < 0) return false;
  run_path(path, "");
  return mkdir(path, 0755) == 0 && rmdir(path) == 0;
}

void cgroup_init(void) {
  uint64_t ignored;
  if (gethostname(host, sizeof host - 1) < 0) die("gethostname");
  v2 = access("/sys/fs/cgroup/cgroup.controllers", F_OK) == 0;
  if (v2 ? try_v2() : try_v1()) {
    cgroup_grade = 1;
    born_inside = v2 && try_born_inside();
    return;
  }
  cgroup_grade = 2;
  if (!read_cpu(&ignored) || !read_kills(&ignored)) cgroup_grade = 3;
}

/* ---- one run --------------------------------------------------------------------------------- */

static void begin_v1(uint64_t memory, unsigned pids) {
  char path[PATH];
  run_path(path, "");
  if (mkdir(path, 0755) < 0) die("mkdir cgroup");
  run_path(path, "/memory.limit_in_bytes");
  if (write_number(path, memory) < 0) die("memory.limit_in_bytes");
  run_path(path, "/memory.memsw.limit_in_bytes");
  if (write_number(path, memory) < 0 && errno != ENOENT) die("memory.memsw.limit_in_bytes");
  if (pids != pids_now) {
    snprintf(path, sizeof path, "%s/pids.max", home);
    if (write_number(path, (uint64_t)pids + 1) < 0) die("pids.max");
    pids_now = pids;
  }
}

static void begin_v2(uint64_t memory, unsigned pids) {
  char path[PATH];
  run_path(path, "");
  if (mkdir(path, 0755) < 0) die("mkdir cgroup");
  run_path(path, "/memory.max");
  if (write_number(path, memory) < 0) die("memory.max");
  run_path(path, "/memory.swap.max");
  if (write_number(path, 0) < 0 && errno != ENOENT) die("memory.swap.max");
  run_path(path, "/memory.oom.group");
  if (write_number(path, 1) < 0 && errno != ENOENT) die("memory.oom.group");
  run_path(path, "/pids.max");
  if (write_number(path, pids) < 0) die("pids.max");
}

void cgroup_begin(uint64_t memory, unsigned pids) {
  cpu_base = own_cpu_base = kills_base = 0;
  number++;
  if (cgroup_grade == 1) {
    if (v2) begin_v2(memory, pids);
    else begin_v1(memory, pids);
  } else if (cgroup_grade == 2 && !read_kills(&kills_base)) {
    die("read oom_kill");
  }
  if (cpu_is_shared()) {
    own_cpu_base = own_cpu();
    if (!read_cpu(&cpu_base)) die("read CPU time");
  }
}

bool cgroup_births(void) { return born_inside; }

pid_t cgroup_fork(void) { return born_inside ? clone_inside() : fork(); }

int cgroup_join(void) {
  char path[PATH];
  if (cgroup_grade != 1 || born_inside) return 0;
  /* A lone thread may move without the lock on all forks, for which cgroup.procs waits 10 ms.
     Version 2 has no such file for memory; where no run is born inside, the mount option favordynmods
     takes the wait away. */
  run_path(path, v2 ? "/cgroup.procs" : "/tasks");
  return write_text(path, "0");
}

uint64_t cgroup_cpu_ns(void) {
  uint64_t now;
  if (cgroup_grade == 3) return 0;
  if (!read_cpu(&now)) die("read CPU time");
  if (!cpu_is_shared()) return now;
  uint64_t ours = own_cpu() - own_cpu_base, all = now - cpu_base;
  return all > ours ? all - ours : 0;
}

uint64_t cgroup_peak(void) {
  char path[PATH];
  uint64_t peak = 0;
  if (cgroup_grade != 1) return 0;
  if (peak_fd >= 0) {
    if (!read_number_of(peak_fd, "", &peak)) die("read peak memory");
    return peak;
  }
  run_path(path, v2 ? "/memory.peak" : "/memory.max_usage_in_bytes");
  /* memory.peak came with Linux 5.19; without it the caller's other measure stands alone. */
  if (!read_number(path, "", &peak) && !v2) die("read peak memory");
  return peak;
}

void cgroup_new_peak(void) {
  char path[PATH];
  if (cgroup_grade != 1) return;
  if (!v2) {
    run_path(path, "/memory.max_usage_in_bytes");
    if (write_number(path, 0) < 0) die("reset peak memory");
    return;
  }
  run_path(path, "/memory.peak");
  if (peak_fd < 0) peak_fd = open(path, O_RDWR | O_CLOEXEC);
  /* Before Linux 6.12 it can only be read, and the peak stays that since the start. */
  if (peak_fd >= 0 && write(peak_fd, "reset", 5) < 0) die("reset peak memory");
}

uint32_t cgroup_oom_kills(void) {
  uint64_t now;
  if (cgroup_grade == 3) return 0;
  if (!read_kills(&now)) die("read oom_kill");
  return (uint32_t)(now - kills_base);
}

bool cgroup_limit_was_hit(uint64_t memory) {
  static const char *const peaks[] = {"/memory.max_usage_in_bytes", "/memory.memsw.max_usage_in_bytes"};
  const uint64_t granule = 1 << 20; /* more than the kernel asks for at once */
  char path[PATH];
  uint64_t value;
  if (cgroup_grade != 1) return true; /* nobody can tell */
  if (v2) {
    run_path(path, "/memory.events");
    return !read_number(path, "oom", &value) || value > 0;
  }
  /* Version 1 has counters of failures, but newer kernels leave them at 0. */
  for (int i = 0; i < 2; i++) {
    run_path(path, peaks[i]);
    if (read_number(path, "", &value) && value + granule >= memory) return true;
  }
  return false;
}

void cgroup_end(void) {
  char path[PATH];
  if (cgroup_grade != 1) return;
  if (peak_fd >= 0 && close(peak_fd) < 0) die("close peak memory");
  peak_fd = -1;
  run_path(path, "");
  /* The last process was reaped, but the kernel may still be letting go of it. */
  for (int tries = 0; rmdir(path) < 0; tries++) {
    struct timespec moment = {.tv_nsec = 1000000};
    if (errno != EBUSY || tries == RMDIR_TRIES) die("rmdir cgroup");
    if (nanosleep(&moment, NULL) < 0 && errno != EINTR) die("nanosleep");
  }
}
