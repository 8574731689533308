// Poisons words that every program needs.
// Ends: CE
#pragma GCC poison main int return
int main() { return 0; }
