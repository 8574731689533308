/* What a run waits for. The kernel names the function in which a thread sleeps to whoever could look at the
   thread anyway: to its own user, as whom we ask for that moment. */
#include "runner.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fsuid.h>
#include <unistd.h>

/* Where whoever reads or writes a pipe sleeps, also one who waits for several at once. */
static const char *const TALK[] = {"pipe", "poll", "select"};

static void act_as(uid_t uid) {
  setfsgid(uid);
  setfsuid(uid);
  if ((uid_t)setfsuid((uid_t)-1) != uid || (gid_t)setfsgid((gid_t)-1) != uid) die("setfsuid");
}

/* The name of where a thread sleeps; "0" or nothing where it runs, is gone, or is none of ours. */
static void where(int tasks, const char *thread, char name[64]) {
  char path[300];
  snprintf(path, sizeof path, "%s/wchan", thread);
  int fd = openat(tasks, path, O_RDONLY | O_CLOEXEC);
  ssize_t n = fd < 0 ? 0 : read(fd, name, 63);
  name[n < 0 ? 0 : n] = 0;
  if (fd >= 0 && close(fd) < 0) die("close wchan");
}

/* Looks at the threads of one process: whether one sleeps at all, and whether one does in a talk. */
static void look(const char *process, bool *asleep, bool *talking) {
  char path[300], name[64];
  snprintf(path, sizeof path, "/proc/%s/task", process);
  DIR *tasks = opendir(path);
  if (tasks == NULL) return; /* it has ended */
  for (struct dirent *e; !*talking && (e = readdir(tasks)) != NULL;) {
    if (!isdigit((unsigned char)e->d_name[0])) continue;
    where(dirfd(tasks), e->d_name, name);
    *asleep = *asleep || isalpha((unsigned char)name[0]) || name[0] == '_';
    for (size_t i = 0; i < sizeof TALK / sizeof *TALK; i++) *talking = *talking || strstr(name, TALK[i]) != NULL;
  }
  if (closedir(tasks) < 0) die("closedir");
}

bool waits_for_itself(uid_t uid) {
  bool asleep = false, talking = false;
  DIR *all = opendir("/proc");
  if (all == NULL) die("open /proc");
  act_as(uid);
  for (struct dirent *e; !talking && (e = readdir(all)) != NULL;)
    if (isdigit((unsigned char)e->d_name[0]) && atol(e->d_name) != getpid()) look(e->d_name, &asleep, &talking);
  act_as(0);
  if (closedir(all) < 0) die("closedir");
  return asleep && !talking;
}
