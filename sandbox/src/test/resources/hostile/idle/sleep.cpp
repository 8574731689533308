// Sleeps for ever.
// Ends: IDLE
#include <unistd.h>
int main() {
  for (;;) pause();
}
