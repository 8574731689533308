import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
CALLS = {
    "io_uring_setup": (425, 8, 0),
    "unshare": (272, 0x10000000, 0),
    "shmget": (29, 0, 4096, 0o1777),
    "ptrace": (101, 0, 0, 0, 0),
    "mount": (165, 0, 0, 0, 0, 0),
    "keyctl": (250, 0, 0),
    "bpf": (321, 0, 0, 0),
    "flock": (73, 0, 1),
}
for name, arguments in CALLS.items():
    result = libc.syscall(*map(ctypes.c_long, arguments))
    print(name, "allowed" if result >= 0 else os.strerror(ctypes.get_errno()))
for path in ("/proc/1/environ", "/proc/1/mem", "/ctl/s", "/cg/memory/cgroup.procs"):
    try:
        open(path, "r+b").read(1)
        print("opened", path)
    except OSError:
        pass
print("uid", os.getuid() > 0 and os.getuid() == os.getresuid()[2])
print("descriptors", sorted(map(int, os.listdir("/proc/self/fd")))[:3])
