"""More on standard error than is kept, and then an answer."""

import sys

for _ in range(20):
    sys.stderr.write("e" * 65536)
print("answer")
