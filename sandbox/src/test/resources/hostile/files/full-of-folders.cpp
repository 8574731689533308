// Uses up all names with folders in folders, so that wiping has no room to move them.
// Ends: OK
#include "attempt.h"
int main() {
  for (int chain = 0; chain < 40; chain++) {
    char name[20];
    snprintf(name, sizeof name, "c%d", chain);
    if (chdir("/box/w") < 0 || mkdir(name, 0700) < 0 || chdir(name) < 0) break;
    for (int i = 0; i < 100; i++)
      if (mkdir("d", 0700) < 0 || chdir("d") < 0) break;
    for (int i = 0; i < 100; i++)
      if (chmod(".", 0) < 0 || chdir("..") < 0) break;
  }
}
