# Recurses without end and without the interpreter's guard.
# Ends: RTE MLE TLE
import sys

sys.setrecursionlimit(2**31 - 1)


def deeper(n):
    return sorted([n], key=lambda m: deeper(m + 1))


deeper(0)
