import sys
from collections import Counter

data = list(map(int, sys.stdin.buffer.read().split()))
n, q = data[0], data[1]
colours = data[2:2 + n]
for visitor in range(q):
    left, right = data[2 + n + 2 * visitor], data[3 + n + 2 * visitor]
    seen = Counter(colours[left - 1:right])
    print(list(seen.values()).count(2))
