// Leaves POSIX queues, shared memory and semaphores.
// Ends: OK
#include "attempt.h"
#include <mqueue.h>
#include <semaphore.h>
int main() {
  attempt("a queue", mq_open("/agon", O_CREAT | O_RDWR, 0666, nullptr) != (mqd_t)-1);
  attempt("shared memory", shm_open("/agon", O_CREAT | O_RDWR, 0666) >= 0);
  attempt("a semaphore", sem_open("/agon", O_CREAT, 0666, 1) != SEM_FAILED);
  for (const char *path : {"/dev/mqueue/agon", "/dev/shm/agon", "/run/agon", "/run/lock/agon", "/var/tmp/agon"})
    attempt(path, opens(path, O_CREAT | O_RDWR));
  return won;
}
