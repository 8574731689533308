#include <cstdio>
int main() {
  for (;;) puts("a line that is written again and again");
}
