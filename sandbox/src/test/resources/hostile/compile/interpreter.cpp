// Names an interpreter for itself that does not exist, so that it cannot be started.
// Ends: RTE
__attribute__((section(".interp"), used)) static const char interpreter[] = "/box/w/nobody";
int main() {}
