// Moves on to a fresh process all the time, so that there is never one to be caught.
// Ends: OK
#include <unistd.h>
int main() {
  if (fork() > 0) _exit(0);
  setsid();
  for (;;)
    if (fork() > 0) _exit(0);
}
