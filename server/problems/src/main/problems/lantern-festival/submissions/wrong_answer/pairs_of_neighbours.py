# Counts the lanterns whose next one of the same colour is also passed.
import sys

data = list(map(int, sys.stdin.read().split()))
n, q = data[0], data[1]
colours = data[2:2 + n]
following = [n] * n
latest = {}
for i in range(n - 1, -1, -1):
    following[i] = latest.get(colours[i], n)
    latest[colours[i]] = i
asked = [[] for _ in range(n)]
for visitor in range(q):
    asked[data[2 + n + 2 * visitor] - 1].append((data[3 + n + 2 * visitor], visitor))
tree = [0] * (n + 1)
out = [0] * q
for left in range(n - 1, -1, -1):
    at = following[left] + 1
    while at <= n:
        tree[at] += 1
        at += at & -at
    for at, visitor in asked[left]:
        while at:
            out[visitor] += tree[at]
            at &= at - 1
print("\n".join(map(str, out)))
