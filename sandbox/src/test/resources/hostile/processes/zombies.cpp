// Fills the process table with children that ended and that nobody collects.
// Ends: OK
#include <unistd.h>
int main() {
  for (;;) {
    int child = fork();
    if (child < 0) break;
    if (child == 0) _exit(0);
  }
}
