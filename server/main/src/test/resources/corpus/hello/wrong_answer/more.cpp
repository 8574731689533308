#include <cstdio>
int main() { puts("Hello World! And goodbye."); }
