// Looks into the runner through /proc.
// Ends: OK
#include "attempt.h"
#include <dirent.h>
int main() {
  for (const char *file : {"mem", "environ", "maps", "smaps", "auxv", "stack", "syscall", "pagemap", "io", "personality",
                           "clear_refs", "timers", "attr/current/x"}) {
    char path[60];
    snprintf(path, sizeof path, "/proc/1/%s", file);
    int fd = open(path, O_RDONLY);
    char byte;
    attempt(path, fd >= 0 && read(fd, &byte, 1) == 1);
    if (fd >= 0) close(fd);
  }
  for (const char *file : {"oom_score_adj", "mem", "comm", "sched", "autogroup", "uid_map", "setgroups"}) {
    char path[60];
    snprintf(path, sizeof path, "/proc/1/%s", file);
    attempt(path, opens(path, O_WRONLY));
  }
  for (const char *file : {"root", "cwd", "exe", "ns/pid", "ns/mnt", "ns/net", "ns/user"}) {
    char path[60], target[200];
    snprintf(path, sizeof path, "/proc/1/%s", file);
    attempt(path, readlink(path, target, sizeof target) >= 0 || opens(path, O_RDONLY));
  }
  for (const char *folder : {"/proc/1/fd", "/proc/1/fdinfo", "/proc/1/map_files", "/proc/1/root/box", "/proc/1/cwd"})
    attempt(folder, opendir(folder) != nullptr);
  for (int fd = 0; fd < 40; fd++) {
    char path[60];
    snprintf(path, sizeof path, "/proc/1/fd/%d", fd);
    attempt(path, opens(path, O_RDWR) || opens(path, O_WRONLY) || opens(path, O_RDONLY));
  }
  return won;
}
