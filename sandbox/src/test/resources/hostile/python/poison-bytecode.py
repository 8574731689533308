# Replaces compiled code: its own, the library's.
# Ends: OK
import os
import sys

got = []
for folder, _, files in os.walk("/usr/lib/python3"):
    for name in files[:3]:
        if os.access(os.path.join(folder, name), os.W_OK):
            got.append(name)
for path in (__file__, "/box/app/main.pyc", "/box/app/random.pyc", os.path.dirname(os.__file__) + "/__pycache__/x.pyc"):
    try:
        with open(path, "wb") as file:
            file.write(b"poison")
        got.append(path)
    except OSError:
        pass
sys.exit(str(got) if got else 0)
