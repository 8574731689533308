import sys

sys.setrecursionlimit(100_000)


def total(n):
    return 0 if n == 0 else n + total(n - 1)


print(total(50000))
