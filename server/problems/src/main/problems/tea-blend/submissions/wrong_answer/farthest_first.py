# Balances the weaker tins with the strongest tea first, which gives the lightest blend.
import sys

data = list(map(int, sys.stdin.read().split()))
n, q = data[0], data[1]
tins = sorted((data[3 + 2 * i], data[2 + 2 * i]) for i in range(n))
for t in data[2 + 2 * n:]:
    below = [(t - s, w) for s, w in tins if s < t]
    above = [(s - t, w) for s, w in reversed(tins) if s > t]
    best = sum(w for s, w in tins if s == t)
    lack, excess = (sum(d * w for d, w in side) for side in (below, above))
    if lack <= excess:
        full, partly, level = below, above, lack
    else:
        full, partly, level = above, below, excess
    best += sum(w for _, w in full)
    for d, w in partly:
        part = min(w, level / d)
        best += part
        level -= part * d
    print("%.9f" % best)
