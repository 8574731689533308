// Stops itself, to hang whoever waits.
// Ends: IDLE
#include <signal.h>
int main() {
  for (;;) raise(SIGSTOP);
}
