// Forks as fast as it can.
// Ends: TLE
#include <unistd.h>
int main() {
  for (;;) fork();
}
