// Makes empty files until there can be no more.
// Ends: OK
#include "attempt.h"
int main() {
  for (const char *folder : {".", "/tmp"})
    for (int i = 0; i < 100000; i++) {
      char name[60];
      snprintf(name, sizeof name, "%s/%d", folder, i);
      int fd = open(name, O_CREAT | O_WRONLY, 0000);
      if (fd < 0) break;
      close(fd);
    }
}
