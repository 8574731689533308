// Ends its main thread; another one goes on computing.
// Ends: TLE
#include <pthread.h>
static void *spin(void *) {
  for (;;) {}
}
int main() {
  pthread_t thread;
  pthread_create(&thread, nullptr, spin, nullptr);
  pthread_exit(nullptr);
}
