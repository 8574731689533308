import sys

# Spreads the cooling evenly over the loaves.
data = list(map(int, sys.stdin.read().split()))
n, m = data[0], data[1]
ovens = [data[2 + 3 * i:5 + 3 * i] for i in range(n)]
low, high = 0, 2 * 10 ** 15
while high - low > 1:
    time = (low + high) // 2
    if sum(time * c // (c * t + r) for t, c, r in ovens) >= m:
        high = time
    else:
        low = time
print(high)
