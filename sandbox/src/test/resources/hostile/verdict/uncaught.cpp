// Throws what nobody catches.
// Ends: SIGNAL:6
int main() { throw 1; }
