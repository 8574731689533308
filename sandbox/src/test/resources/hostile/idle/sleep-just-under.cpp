// Sleeps for nearly as long as it may, which is allowed.
// Ends: OK
#include <unistd.h>
int main() { usleep(600000); }
