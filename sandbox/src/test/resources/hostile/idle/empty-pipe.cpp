// Reads from a pipe that nobody writes to.
// Ends: IDLE
#include <unistd.h>
int main() {
  int ends[2];
  char byte;
  if (pipe(ends) == 0) return (int)read(ends[0], &byte, 1);
}
