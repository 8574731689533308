"""Leaves one kind of trace, or looks for those of others: the kind, or "look", is its input."""

import fcntl
import json
import os
import signal
import socket
import time


def daemon(act):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for number in range(1, signal.NSIG):
                try:
                    signal.signal(number, signal.SIG_IGN)
                except (OSError, ValueError):
                    pass
            while True:
                act()
        os._exit(0)
    os.wait()


def unwaited():
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for _ in range(10):
        if os.fork() == 0:
            time.sleep(100)


def files():
    for folder in (".", "/tmp"):
        open(f"{folder}/note", "w").write("x")
        os.makedirs(f"{folder}/a/b")
        os.chmod(f"{folder}/a", 0)


def memory():
    for folder in ("/dev/shm", "/dev/mqueue", "/run", "/var/tmp", "/dev"):
        try:
            open(f"{folder}/note", "w").write("x")
        except OSError:
            pass


def ipc():
    import ctypes

    libc = ctypes.CDLL(None)
    libc.shmget(77, 4096, 0o1666)
    libc.semget(77, 1, 0o1666)
    libc.msgget(77, 0o1666)
    libc.mq_open(b"/note", os.O_CREAT | os.O_RDWR, 0o666, None)


def name():
    left, _ = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        left.bind("\0note")
    except PermissionError:  # Boxes have no bind; where an engine takes no list, the name must go.
        return
    daemon(lambda: time.sleep(1))


def locks():
    file = open("locked", "w")
    fcntl.lockf(file, fcntl.LOCK_EX)
    fcntl.lockf(open("/etc/passwd"), fcntl.LOCK_SH)
    daemon(lambda: time.sleep(1))


def cgroup():
    for folder in ("/cg", "/cg/memory", "/cg/pids", "/sys/fs/cgroup"):
        try:
            os.mkdir(f"{folder}/note")
        except OSError:
            pass


def listing(folder):
    try:
        return sorted(os.listdir(folder))
    except OSError as error:
        return error.strerror


def lines(file):
    try:
        return len(open(file).readlines())
    except OSError as error:
        return error.strerror


def look():
    own = str(os.getpid())
    groups = {folder: listing(folder) for folder in ("/cg", "/cg/memory", "/cg/pids", "/cg/cpuacct")}
    runs = {k: sum("run-" in n for n in v) if isinstance(v, list) else v for k, v in groups.items()}
    rest = {k: [n for n in v if "note" in n] for k, v in groups.items() if isinstance(v, list)}
    return {
        "processes": [p for p in listing("/proc") if p.isdigit() and p not in ("1", own)],
        "files": {f: listing(f) for f in (".", "/tmp", "/box", "/box/app", "/box/src", "/run", "/var/tmp")},
        "memory": {f: listing(f) for f in ("/dev", "/dev/shm", "/dev/mqueue")},
        "ipc": {k: lines(f"/proc/sysvipc/{k}") for k in ("shm", "sem", "msg")},
        "names": lines("/proc/net/unix"),
        "locks": lines("/proc/locks"),
        "groups": [runs, rest],
    }


kinds = {
    "daemon": lambda: daemon(lambda: time.sleep(0.001)),
    "stopped": lambda: daemon(lambda: os.kill(os.getpid(), signal.SIGSTOP)),
    "unwaited": unwaited,
    "files": files,
    "memory": memory,
    "ipc": ipc,
    "name": name,
    "locks": locks,
    "cgroup": cgroup,
}
kind = input()
if kind == "look":
    print(os.getuid())
    print(json.dumps(look(), sort_keys=True))
else:
    kinds[kind]()
    print("left")
