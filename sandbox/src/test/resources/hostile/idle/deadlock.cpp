// Waits for a lock that it holds.
// Ends: IDLE
#include <pthread.h>
int main() {
  static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&mutex);
  pthread_mutex_lock(&mutex);
}
