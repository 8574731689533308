import sys
from itertools import accumulate


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    m, n, k, q = data[:4]
    change = [0] * (m + 2)
    end = 4 + 2 * n
    for a in data[4:end:2]:
        change[a] += 1
    for b in data[5:end:2]:
        change[b + 1] -= 1
    heard = list(accumulate(change))
    quiet = [0] + list(accumulate(int(voices <= k) for voices in heard[1:]))
    readers = iter(data[end:end + 2 * q])
    print("\n".join(str(quiet[r] - quiet[left - 1]) for left, r in zip(readers, readers)))


main()
