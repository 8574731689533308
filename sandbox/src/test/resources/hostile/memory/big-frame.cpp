// One stack frame of 20 MB within the limit, which is allowed.
// Ends: OK
#include <string.h>
int main(int argc, char **) {
  char frame[20 << 20];
  memset(frame, argc, sizeof frame);
  return ((volatile char *)frame)[argc << 20] != argc;
}
