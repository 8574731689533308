import sys

# Near the end it spins again instead of stopping on the last square.
data = list(map(int, sys.stdin.read().split()))
n, k = data[0], data[1]
squares = [0] + data[2:n + 1]
arrive = [0.0] * (n + 1)
window = 0.0
for i in range(n - 1, -1, -1):
    window += arrive[i + 1]
    if i + k + 1 <= n:
        window -= arrive[i + k + 1]
    s = squares[i]
    arrive[i] = arrive[i - s] if s < 0 else s + 1 + window / min(k, n - i)
print(arrive[0])
