"""A child needs more memory than there is; the parent ends as if nothing had happened."""

import os

if os.fork() == 0:
    kept = []
    while True:
        kept.append(bytearray(1 << 20))
os.wait()
print("fine")
