"""Prints what of others can be seen: files where one can write, and processes."""

import os

for folder in ("/tmp", ".", "/box/src", "/box/app"):
    print(sorted(os.listdir(folder)))
print([p for p in os.listdir("/proc") if p.isdigit() and p not in ("1", str(os.getpid()))])
