// Replaces itself by itself for ever.
// Ends: TLE IDLE
#include <unistd.h>
int main(int, char **argv) { execv("/proc/self/exe", argv); }
