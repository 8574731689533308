// Starts every program of the image that would give it another user.
// Ends: OK
#include "attempt.h"
#include <ftw.h>
static int look(const char *path, const struct stat *st, int kind, struct FTW *) {
  if (kind != FTW_F || !S_ISREG(st->st_mode) || !(st->st_mode & (S_ISUID | S_ISGID))) return 0;
  int pid = fork();
  if (pid == 0) {
    int null = open("/dev/null", O_RDWR);
    dup2(null, 1);
    dup2(null, 2);
    execl(path, path, "-c", "true", (char *)nullptr);
    _exit(1);
  }
  usleep(5000);
  char status[60], text[2000] = {};
  snprintf(status, sizeof status, "/proc/%d/status", pid);
  int fd = open(status, O_RDONLY);
  if (fd >= 0 && read(fd, text, sizeof text - 1) > 0 && strstr(text, "\nUid:\t")) {
    int real, effective = -1;
    sscanf(strstr(text, "\nUid:\t"), "\nUid: %d %d", &real, &effective);
    attempt(path, effective != (int)getuid());
  }
  if (fd >= 0) close(fd);
  kill(pid, SIGKILL);
  waitpid(pid, nullptr, 0);
  return 0;
}
int main() {
  nftw("/usr", look, 20, FTW_PHYS);
  char *id[] = {(char *)"su", (char *)"-c", (char *)"id", nullptr};
  if (fork() == 0) {
    close(2);
    execvp("su", id);
    _exit(1);
  }
  int status = 0;
  wait(&status);
  attempt("su", status == 0);
  return won;
}
