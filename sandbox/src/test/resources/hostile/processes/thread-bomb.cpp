// Wants 100,000 threads.
// Ends: RTE
#include "attempt.h"
#include <pthread.h>
static void *wait_for_ever(void *) {
  pause();
  return nullptr;
}
int main() {
  for (int i = 0; i < 100000; i++) {
    pthread_t thread;
    if (pthread_create(&thread, nullptr, wait_for_ever, nullptr) != 0) return 3;
  }
  printf("got 100000 threads\n");
}
