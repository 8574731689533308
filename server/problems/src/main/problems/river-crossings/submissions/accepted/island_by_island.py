import sys


def neighbours(h, w, k, grid):
    # Along rows and columns: the next land field that can be reached, or -1.
    links = [[-1] * (h * w) for _ in range(4)]
    lines = [range(r * w, r * w + w) for r in range(h)]
    for there, back, gap in ((0, 1, k + 1), (2, 3, (k + 1) * w)):
        for line in lines:
            last = -gap - w * h
            for at in line:
                if grid[at] == ".":
                    if at - last <= gap:
                        links[there][last] = at
                        links[back][at] = last
                    last = at
        lines = [range(c, h * w, w) for c in range(w)]
    return links


def main():
    h, w, k, *rows = sys.stdin.read().split()
    h, w, k = int(h), int(w), int(k)
    east, west, south, north = neighbours(h, w, k, "".join(rows))
    goal = h * w - 1
    touching = {1, -1, w, -w}
    seen = bytearray(h * w)
    shores, bridges = [0], 0
    while shores:
        # All land that can be walked to with this many bridges, and where one more leads.
        walk, shores = shores, []
        while walk:
            at = walk.pop()
            if seen[at]:
                continue
            seen[at] = 1
            for to in (east[at], west[at], south[at], north[at]):
                if to >= 0 and not seen[to]:
                    if to - at in touching:
                        walk.append(to)
                    else:
                        shores.append(to)
        if seen[goal]:
            print(bridges)
            return
        bridges += 1
    print(-1)


main()
