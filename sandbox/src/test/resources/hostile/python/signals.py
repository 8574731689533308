# Sends signals to everybody, and hears none itself.
# Ends: TLE
import os
import signal

for s in range(1, signal.NSIG):
    try:
        signal.signal(s, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
for s in (signal.SIGSTOP, signal.SIGKILL, signal.SIGTERM):
    try:
        os.kill(1, s)
        raise SystemExit("got PID 1")
    except PermissionError:
        pass
while True:
    pass
