// Sends itself the signal of a used-up CPU limit.
// Ends: SIGNAL:24
#include <signal.h>
int main() { raise(SIGXCPU); }
