// Forks into sessions of their own, deaf to every signal.
// Ends: TLE
#include "attempt.h"
int main() {
  deaf();
  for (;;)
    if (fork() == 0) setsid();
}
