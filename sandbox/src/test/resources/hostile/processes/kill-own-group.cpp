// Kills its process group, in the hope that the runner is in it.
// Ends: RTE
#include <signal.h>
int main() {
  kill(0, SIGKILL);
  for (;;) {}
}
