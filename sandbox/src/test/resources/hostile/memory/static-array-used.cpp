// A static array of 1 GB, used.
// Ends: MLE
#include <string.h>
static char all[1 << 30];
int main(int argc, char **) {
  memset(all, argc, sizeof all);
  return all[12345] == 7;
}
