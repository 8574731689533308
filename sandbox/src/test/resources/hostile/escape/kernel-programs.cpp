// Loads programs into the kernel and watches it: bpf, perf, userfaultfd, modules.
// Ends: OK
#include "attempt.h"
int main() {
  char attributes[128] = {1, 0, 0, 0, 112};
  for (int command = 0; command < 10; command++) call("bpf", SYS_bpf, command, attributes, sizeof attributes);
  call("perf_event_open", SYS_perf_event_open, attributes, 0, -1, -1, 0);
  call("userfaultfd", SYS_userfaultfd, 1);
  attempt("/dev/userfaultfd", opens("/dev/userfaultfd", O_RDWR));
  call("init_module", SYS_init_module, attributes, sizeof attributes, "");
  call("finit_module", SYS_finit_module, 0, "", 0);
  call("delete_module", SYS_delete_module, "ext4", 0);
  call("kexec_load", SYS_kexec_load, 0, 0, 0, 0);
  call("fanotify_init", SYS_fanotify_init, 0, 0);
  call("syslog", SYS_syslog, 3, attributes, sizeof attributes);
  call("lookup_dcookie", 212, 1, attributes, sizeof attributes);
  call("iopl", SYS_iopl, 3);
  call("ioperm", SYS_ioperm, 0x70, 2, 1);
  call("acct", SYS_acct, "file");
  return won;
}
