# Puts a file of the name of a library where others might look for it first.
# Ends: OK
import os
import sys

for folder in ("", ".", os.environ["HOME"], "/tmp", os.environ["HOME"] + "/.local/lib/python3.13/site-packages"):
    if folder:
        os.makedirs(folder, exist_ok=True)
    for name in ("random.py", "heapq.py", "sitecustomize.py", "usercustomize.py", "honest.py"):
        with open(os.path.join(folder, name), "w") as file:
            file.write("raise SystemExit('poisoned')\n")
import heapq
import random

sys.exit(0 if random.__file__.startswith("/usr") and heapq.__file__.startswith("/usr") else 1)
