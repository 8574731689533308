// Divides by zero.
// Ends: SIGNAL:8
int main(int argc, char **) { return 7 / ((volatile int)argc - 1); }
