// Raises its limits and its place in the queue.
// Ends: OK
#include "attempt.h"
int main() {
  for (int what : {RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_STACK, RLIMIT_NOFILE, RLIMIT_CORE, RLIMIT_MSGQUEUE, RLIMIT_NICE,
                   RLIMIT_RTPRIO, RLIMIT_SIGPENDING, RLIMIT_MEMLOCK}) {
    rlimit limit;
    getrlimit((__rlimit_resource_t)what, &limit);
    if (limit.rlim_max == RLIM_INFINITY) continue;
    limit.rlim_cur = limit.rlim_max = limit.rlim_max + 1000;
    attempt("a higher limit", setrlimit((__rlimit_resource_t)what, &limit) == 0);
    call("a limit of the runner", SYS_prlimit64, 1, what, &limit, 0);
  }
  attempt("nice", setpriority(PRIO_PROCESS, 0, -5) == 0);
  attempt("the runner's nice", setpriority(PRIO_PROCESS, 1, 19) == 0);
  sched_param top = {50};
  attempt("SCHED_FIFO", sched_setscheduler(0, SCHED_FIFO, &top) == 0);
  attempt("SCHED_RR", sched_setscheduler(0, SCHED_RR, &top) == 0);
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(0, &one);
  attempt("the runner's cores", sched_setaffinity(1, sizeof one, &one) == 0);
  call("I/O priority", SYS_ioprio_set, 1, 0, 1 << 13 | 0);
  attempt("a lower OOM score", writes("/proc/self/oom_score_adj", "-1000"));
  call("membarrier as a real-time toll", SYS_setpriority, PRIO_USER, 0, -1);
  return won;
}
