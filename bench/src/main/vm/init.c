/*
 * PID 1 of a virtual machine with cgroup version 2: starts the runner as a box would have it, has it run an
 * empty program many times, and prints microseconds from order to answer. A pause stands before each run, since
 * moves in quick succession share one wait of the kernel's. Every second series is run by a runner that may not
 * use clone3, as under an engine's usual filter.
 */
#define _GNU_SOURCE
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { RUNS = 60, SERIES_OF_EACH = 3, PAUSE_US = 100000 };

static void check(long result, const char *what) {
  if (result >= 0) return;
  printf("%s: %s\n", what, strerror(errno));
  reboot(RB_POWER_OFF);
}

static void forbid_clone3(void) {
  struct sock_filter program[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog filter = {sizeof program / sizeof program[0], program};
  check(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs");
  check(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0), "seccomp");
}

static double now_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void send_order(int fd) {
  static const char program[] = "/empty";
  struct {
    uint32_t len;
    uint8_t type, flags;
    uint16_t seq;
    struct order order;
    char argv[sizeof program];
  } __attribute__((packed)) f = {.type = RUN};
  f.len = sizeof f.order + sizeof program;
  f.order = (struct order){.uid = 1000, .cpu_ns = 1000000000u, .wall_ns = 5000000000u, .memory = 64u << 20,
                           .output = 1 << 16, .error = 1 << 16, .file_size = 1 << 20, .stack = 8u << 20,
                           .pids = 8, .files = 64, .argc = 1};
  memcpy(f.argv, program, sizeof program);
  check(write(fd, &f, sizeof f), "order");
}

static uint8_t read_answer(int fd, void *payload) {
  uint8_t head[8];
  uint32_t len;
  check(recv(fd, head, sizeof head, MSG_WAITALL), "answer");
  memcpy(&len, head, 4);
  if (len > 0) check(recv(fd, payload, len, MSG_WAITALL), "payload");
  return head[4];
}

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static void series(bool clone3) {
  static char payload[1 << 16];
  static double took[RUNS];
  int ends[2];
  check(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), "socketpair");
  pid_t runner = fork();
  if (runner == 0) {
    int procs = open("/sys/fs/cgroup/box/bench/cgroup.procs", O_WRONLY);
    check(write(procs, "0", 1), "join");
    dup2(ends[1], 0);
    dup2(ends[1], 1);
    if (!clone3) forbid_clone3();
    execl("/runner", "/runner", "token", (char *)NULL);
    _exit(1);
  }
  close(ends[1]);
  if (read_answer(ends[0], payload) != HELLO) check(-1, "hello");
  uint32_t grade;
  memcpy(&grade, payload + 4, 4);
  for (int i = 0; i < RUNS; i++) {
    usleep(PAUSE_US);
    double start = now_us();
    send_order(ends[0]);
    uint8_t type;
    while ((type = read_answer(ends[0], payload)) != EXIT)
      if (type == FAULT) printf("fault: %s\n", payload + 4);
    took[i] = now_us() - start;
  }
  qsort(took, RUNS, sizeof took[0], compare);
  printf("%s grade %u median %.0f us, nine of ten below %.0f us\n", clone3 ? "born inside" : "moved      ", grade,
         took[RUNS / 2], took[RUNS * 9 / 10]);
  close(ends[0]);
  waitpid(runner, NULL, 0);
}

int main(void) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  check(mount("proc", "/proc", "proc", 0, NULL), "proc");
  check(mount("sys", "/sys", "sysfs", 0, NULL), "sysfs");
  check(mount("cg", "/sys/fs/cgroup", "cgroup2", 0, NULL), "cgroup2");
  check(mount("dev", "/dev", "devtmpfs", 0, NULL), "devtmpfs");
  check(mount("tmp", "/tmp", "tmpfs", 0, "mode=1777"), "/tmp");
  check(sethostname("bench", 5), "sethostname");
  int control = open("/sys/fs/cgroup/cgroup.subtree_control", O_WRONLY);
  check(write(control, "+memory +pids +cpu", 18), "controllers");
  close(control);
  check(mkdir("/sys/fs/cgroup/box", 0755), "cgroup");
  control = open("/sys/fs/cgroup/box/cgroup.subtree_control", O_WRONLY);
  check(write(control, "+memory +pids +cpu", 18), "controllers of the box");
  close(control);
  check(mount("/sys/fs/cgroup/box", "/cg", NULL, MS_BIND, NULL), "bind");
  for (int i = 0; i < SERIES_OF_EACH; i++) {
    for (int clone3 = 0; clone3 < 2; clone3++) {
      check(mkdir("/sys/fs/cgroup/box/bench", 0755), "box");
      check(mount("box", "/box", "tmpfs", 0, "mode=755"), "/box");
      series(clone3 != 0);
      umount2("/box", MNT_DETACH);
      for (int tries = 0; tries < 100; tries++) {
        rmdir("/sys/fs/cgroup/box/bench/init");
        if (rmdir("/sys/fs/cgroup/box/bench") == 0) break;
        usleep(10000);
      }
    }
  }
  sync();
  reboot(RB_POWER_OFF);
}
