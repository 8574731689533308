import sys
from itertools import accumulate

data = list(map(int, sys.stdin.read().split()))
n, q = data[0], data[1]
stone = [0] + list(accumulate(data[2:2 + n]))
for i in range(q):
    a, b = data[2 + n + 2 * i], data[3 + n + 2 * i]
    print((stone[b - 1] - stone[a - 1]) % stone[n])
