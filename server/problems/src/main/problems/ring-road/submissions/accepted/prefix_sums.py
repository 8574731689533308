import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, q = data[0], data[1]
    stone = [0]
    for length in data[2:2 + n]:
        stone.append(stone[-1] + length)
    around = stone[n]
    out = []
    trips = iter(data[2 + n:2 + n + 2 * q])
    for a, b in zip(trips, trips):
        way = abs(stone[b - 1] - stone[a - 1])
        out.append(min(way, around - way))
    print("\n".join(map(str, out)))


main()
