// Nests 4,000 folders, whose path nobody can write down.
// Ends: OK
#include "attempt.h"
int main() {
  for (int i = 0; i < 4000; i++)
    if (mkdir("d", 0700) < 0 || chdir("d") < 0) break;
}
