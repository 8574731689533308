// Gives the right answer and crashes in the destruction of its globals.
// Ends: SIGNAL:11
#include <stdio.h>
static struct Late {
  ~Late() { *(volatile int *)0 = 1; }
} late;
int main() { puts("42"); }
