import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m, k = data[:3]
    penguins = [0] + data[3:3 + n]
    ends = data[3 + n:3 + n + 2 * m]
    snaps = [rope - 1 for rope in data[3 + n + 2 * m:3 + n + 2 * m + k]]
    leader = list(range(n + 1))

    def find(floe):
        while leader[floe] != floe:
            leader[floe] = leader[leader[floe]]
            floe = leader[floe]
        return floe

    largest = max(penguins)

    def tie(rope):
        nonlocal largest
        a, b = find(ends[2 * rope]), find(ends[2 * rope + 1])
        if a != b:
            if penguins[a] < penguins[b]:
                a, b = b, a
            leader[b] = a
            penguins[a] += penguins[b]
            largest = max(largest, penguins[a])

    snapped = set(snaps)
    for rope in range(m):
        if rope not in snapped:
            tie(rope)
    answer = []
    for rope in reversed(snaps):
        answer.append(largest)
        tie(rope)
    print("\n".join(map(str, reversed(answer))))


main()
