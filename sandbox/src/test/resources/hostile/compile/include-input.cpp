// Includes the compiler's standard input and its terminal.
// Ends: CE
#include "/dev/stdin"
#include "/dev/tty"
int main() {}
