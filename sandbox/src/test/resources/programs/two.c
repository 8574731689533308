#include <stdio.h>
int other(int x);
int main(void) { printf("%d\n", other(20)); }
