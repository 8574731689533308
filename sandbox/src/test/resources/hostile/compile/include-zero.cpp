// Includes zeros without end.
// Ends: CE
#include "/dev/zero"
int main() {}
