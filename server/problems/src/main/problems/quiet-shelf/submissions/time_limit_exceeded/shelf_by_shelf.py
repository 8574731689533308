import sys

data = list(map(int, sys.stdin.buffer.read().split()))
m, n, k, q = data[:4]
heard = [0] * (m + 1)
for i in range(n):
    for shelf in range(data[4 + 2 * i], data[5 + 2 * i] + 1):
        heard[shelf] += 1
for i in range(q):
    left, right = data[4 + 2 * n + 2 * i], data[5 + 2 * n + 2 * i]
    print(sum(1 for shelf in range(left, right + 1) if heard[shelf] <= k))
