// Kills itself as the kernel does for memory.
// Ends: SIGNAL:9
#include <signal.h>
int main() { raise(SIGKILL); }
