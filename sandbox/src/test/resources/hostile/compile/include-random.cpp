// Includes random bytes without end.
// Ends: CE
#include "/dev/urandom"
int main() {}
