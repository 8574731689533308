"""Leaves behind what it can: files, deep and closed folders, a daemon that ignores signals."""

import os
import signal
import time

for folder in ("/tmp", "."):
    open(f"{folder}/secret", "w").write("42")
    os.symlink("/etc/passwd", f"{folder}/link")
    os.mkfifo(f"{folder}/pipe")
    os.makedirs(f"{folder}/closed/inner")
    open(f"{folder}/closed/inner/file", "w").write("x")
    os.chmod(f"{folder}/closed/inner", 0)
    os.chmod(f"{folder}/closed", 0)
there = os.getcwd()
for _ in range(600):
    os.mkdir("deep")
    os.chdir("deep")
os.chdir(there)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for s in range(1, signal.NSIG):
            try:
                signal.signal(s, signal.SIG_IGN)
            except (OSError, ValueError):
                pass
        while True:
            time.sleep(0.001)
    os._exit(0)
os.wait()
print("left")
