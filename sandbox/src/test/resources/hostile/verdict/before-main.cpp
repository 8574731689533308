// Ends before main begins.
// Ends: EXIT:5
#include <unistd.h>
__attribute__((constructor)) static void early() { _exit(5); }
int main() {}
