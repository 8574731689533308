// Opens and makes devices.
// Ends: OK
#include "attempt.h"
int main() {
  for (const char *path : {"/dev/mem", "/dev/kmem", "/dev/port", "/dev/kmsg", "/dev/fuse", "/dev/kvm", "/dev/net/tun",
                           "/dev/vsock", "/dev/vhost-vsock", "/dev/loop-control", "/dev/loop0", "/dev/vda", "/dev/sda",
                           "/dev/hwrng", "/dev/rtc0", "/dev/watchdog", "/dev/uinput", "/dev/autofs", "/dev/snapshot",
                           "/dev/cpu/0/msr", "/dev/hpet", "/dev/console", "/dev/tty0", "/dev/initctl"})
    attempt(path, opens(path, O_RDONLY) || opens(path, O_WRONLY));
  attempt("mknod of a memory device", mknod("mem", S_IFCHR | 0666, 0x101) == 0);
  attempt("mknod of a disk", mknod("disk", S_IFBLK | 0666, 0xfe00) == 0);
  attempt("a new file in /dev", opens("/dev/new", O_CREAT | O_WRONLY));
  return won;
}
