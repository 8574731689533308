// Hangs attributes and access lists on its files and folders.
// Ends: OK
#include "attempt.h"
#include <sys/ioctl.h>
#include <sys/xattr.h>
int main() {
  mkdir("folder", 0700);
  opens("folder/file", O_CREAT | O_WRONLY);
  char value[1000] = {};
  for (int i = 0; i < 2000; i++) {
    char name[40];
    snprintf(name, sizeof name, "user.n%d", i);
    if (setxattr("folder", name, value, sizeof value, 0) < 0) break;
  }
  const unsigned char acl[] = {2, 0, 0, 0, 1, 0, 0, 0, 255, 255, 255, 255, 4, 0, 0, 0, 255, 255, 255, 255,
                               32, 0, 0, 0, 255, 255, 255, 255};
  setxattr("folder", "system.posix_acl_access", acl, sizeof acl, 0);
  setxattr("folder", "system.posix_acl_default", acl, sizeof acl, 0);
  int fd = open("folder", O_RDONLY);
  int flags = 0x30; // immutable, append only
  attempt("a file that nobody can remove", ioctl(fd, 0x40086602, &flags) == 0);
  chmod("folder", 0000);
  return won;
}
