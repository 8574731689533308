// A tree of folders with files in each, locked on the way back.
// Ends: OK
#include "attempt.h"
static void grow(int depth) {
  for (int i = 0; i < 4; i++) {
    char name[20];
    snprintf(name, sizeof name, "n%d", i);
    if (mkdir(name, 0700) < 0 || depth == 0) continue;
    if (chdir(name) < 0) continue;
    grow(depth - 1);
    opens("file", O_CREAT | O_WRONLY);
    if (chdir("..") < 0) return;
    chmod(name, 0000);
  }
}
int main() { grow(5); }
