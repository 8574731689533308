// Changes settings of the kernel, the clock and the machine.
// Ends: OK
#include "attempt.h"
#include <ftw.h>
#include <sys/reboot.h>
#include <sys/time.h>
#include <sys/timex.h>
static int look(const char *path, const struct stat *, int kind, struct FTW *) {
  if (kind == FTW_F) attempt(path, opens(path, O_WRONLY));
  return 0;
}
int main() {
  nftw("/proc/sys", look, 20, FTW_PHYS);
  for (const char *path : {"/proc/sysrq-trigger", "/proc/irq/default_smp_affinity", "/proc/mtrr", "/proc/bus",
                           "/sys/power/state", "/sys/kernel/mm/transparent_hugepage/enabled", "/sys/kernel/uevent_helper",
                           "/proc/kcore", "/proc/timer_list", "/proc/keys", "/proc/latency_stats"})
    attempt(path, opens(path, O_WRONLY));
  attempt("reboot", reboot(RB_AUTOBOOT) == 0);
  timespec t = {1, 0};
  attempt("clock_settime", clock_settime(CLOCK_REALTIME, &t) == 0);
  timeval v = {1, 0};
  attempt("settimeofday", settimeofday(&v, nullptr) == 0);
  timex x = {};
  x.modes = ADJ_FREQUENCY;
  attempt("adjtimex", adjtimex(&x) >= 0);
  attempt("sethostname", sethostname("mine", 4) == 0);
  attempt("setdomainname", setdomainname("mine", 4) == 0);
  attempt("a fixed address space", syscall(SYS_personality, 0x0040000) >= 0);
  call("vhangup", SYS_vhangup);
  return won;
}
