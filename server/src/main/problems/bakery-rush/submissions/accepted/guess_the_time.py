import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m = data[0], data[1]
    t, c, r = data[2::3], data[3::3], data[4::3]
    ovens = [(t[i], c[i], c[i] * t[i], c[i] * t[i] + r[i]) for i in range(n)]

    # An oven on its own never needs longer than all of them together.
    high = min(m * loaf + (m - 1) // batch * (cycle - hot) for loaf, batch, hot, cycle in ovens)
    low = 0  # not enough time
    while high - low > 1:
        time = (low + high) // 2
        loaves = 0
        for loaf, batch, hot, cycle in ovens:
            cycles, rest = divmod(time, cycle)
            loaves += cycles * batch + (batch if rest >= hot else rest // loaf)
        if loaves >= m:
            high = time
        else:
            low = time
    print(high)


main()
