# Looks for secrets in the environment and the arguments of every process.
# Ends: OK
import os
import sys

got = [name for name in os.environ if name not in ("PATH", "LANG", "HOME", "TMPDIR", "LC_CTYPE")]
for pid in filter(str.isdigit, os.listdir("/proc")):
    try:
        text = open(f"/proc/{pid}/environ").read()
        if pid != str(os.getpid()) and pid != "self":
            got.append(text)
    except OSError:
        pass
sys.exit(str(got) if got else 0)
