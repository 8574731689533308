import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, q = data[0], data[1]
tins = sorted((data[3 + 2 * i], data[2 + 2 * i]) for i in range(n))
for t in data[2 + 2 * n:]:
    lack = sum((t - s) * w for s, w in tins if s < t)
    excess = sum((s - t) * w for s, w in tins if s > t)
    best = 0.0
    level = min(lack, excess)
    left = level
    for s, w in tins:
        if s >= t:
            part = w if s == t else min(w, left / (s - t))
            best += part
            left -= part * (s - t)
    left = level
    for s, w in reversed(tins):
        if s < t:
            part = min(w, left / (t - s))
            best += part
            left -= part * (t - s)
    print("%.9f" % best)
