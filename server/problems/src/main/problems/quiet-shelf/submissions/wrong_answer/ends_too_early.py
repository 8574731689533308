import sys
from itertools import accumulate

data = list(map(int, sys.stdin.read().split()))
m, n, k, q = data[:4]
change = [0] * (m + 1)
for i in range(n):
    change[data[4 + 2 * i]] += 1
    change[data[5 + 2 * i]] -= 1  # the visitor is heard at shelf b, too
quiet = [0]
for heard in list(accumulate(change))[1:]:
    quiet.append(quiet[-1] + (heard <= k))
for i in range(q):
    left, right = data[4 + 2 * n + 2 * i], data[5 + 2 * n + 2 * i]
    print(quiet[right] - quiet[left - 1])
