import sys

print(*(abs(int(a) - int(b)) for a, b in (line.split() for line in sys.stdin)))
