// Includes itself, twice each time.
// Ends: CE
#include __FILE__
#include __FILE__
int main() {}
