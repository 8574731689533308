// Has no main.
// Ends: CE
int solve() { return 42; }
