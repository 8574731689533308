// Includes what is the runner's, and folders.
// Ends: CE
#include "/proc/1/environ"
#include "/proc/self/fd/3"
#include "/box"
int main() {}
