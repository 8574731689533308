// Ends with the code of a process that was killed.
// Ends: EXIT:137
int main() { return 137; }
