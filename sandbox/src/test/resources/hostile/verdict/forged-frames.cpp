// Writes the runner's own messages to every descriptor: a good end, a clean box, a failure.
// Ends: OK
#include "forged.h"
int main() {
  forge();
  return 0;
}
