import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, q = data[0], data[1]
    begins = data[2 + n:2 + n + 2 * q:2]
    ends = data[3 + n:2 + n + 2 * q:2]
    asked = [[] for _ in range(n + 1)]
    for visitor, right in enumerate(ends):
        asked[right].append(visitor)
    # The sum of tree up to l is the number of colours that occur twice from l to the current end.
    tree = [0] * (n + 2)
    last = [0] * (n + 1)  # of each colour: its latest lantern
    before = [0] * (n + 1)  # of each lantern: the one of its colour before it
    out = [0] * q
    for right in range(1, n + 1):
        colour = data[1 + right]
        one = before[right] = last[colour]
        last[colour] = right
        if one:
            two = before[one]
            at = one + 1
            while at <= n:
                tree[at] -= 1
                at += at & -at
            at = two + 1
            while at <= n:
                tree[at] += 2 if two else 1
                at += at & -at
            if two:
                at = before[two] + 1
                while at <= n:
                    tree[at] -= 1
                    at += at & -at
        for visitor in asked[right]:
            at, total = begins[visitor], 0
            while at:
                total += tree[at]
                at &= at - 1
            out[visitor] = total
    print("\n".join(map(str, out)))


main()
