// Takes every right away from folders with something in them, also in /tmp.
// Ends: OK
#include "attempt.h"
int main() {
  for (const char *top : {"/box/w", "/tmp"}) {
    if (chdir(top) < 0) return 2;
    for (int i = 0; i < 100; i++)
      if (mkdir("locked", 0700) < 0 || chdir("locked") < 0) break;
    opens("file", O_CREAT | O_WRONLY);
    for (int i = 0; i < 100; i++)
      if (chmod(".", 0000) < 0 || chdir("..") < 0) break;
    chmod("locked", 0000);
  }
}
