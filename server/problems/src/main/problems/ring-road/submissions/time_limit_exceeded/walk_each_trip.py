import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, q = data[0], data[1]
length = data[2:2 + n]
for t in range(q):
    a, b = data[2 + n + 2 * t] - 1, data[3 + n + 2 * t] - 1
    clockwise, counter = 0, 0
    at = a
    while at != b:
        clockwise += length[at]
        at = (at + 1) % n
    while at != a:
        counter += length[at]
        at = (at + 1) % n
    print(min(clockwise, counter))
