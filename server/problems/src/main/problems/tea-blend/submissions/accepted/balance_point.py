import sys
from bisect import bisect_left


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, q = data[0], data[1]
    end = 2 + 2 * n
    tins = sorted(zip(data[3:end:2], data[2:end:2]))
    strengths = [strength for strength, _ in tins]
    weight, power = [0], [0]
    for s, w in tins:
        weight.append(weight[-1] + w)
        power.append(power[-1] + w * s)
    out = []
    for t in data[end:end + q]:
        middle = bisect_left(strengths, t)
        surplus = power[n] - t * weight[n]
        if surplus >= 0:
            # All weaker tins, then stronger ones from the mildest on until the balance is level.
            low, high = middle, n
            while low < high:
                tin = (low + high + 1) // 2
                if power[tin] <= t * weight[tin]:
                    low = tin
                else:
                    high = tin - 1
            best = weight[low]
            if low < n:
                best += (t * weight[low] - power[low]) / (strengths[low] - t)
        else:
            # All stronger tins, then weaker ones from the strongest down.
            low, high = 0, middle
            while low < high:
                tin = (low + high) // 2
                if surplus >= power[tin] - t * weight[tin]:
                    high = tin
                else:
                    low = tin + 1
            best = weight[n] - weight[low]
            if low > 0:
                rest = surplus - power[low] + t * weight[low]
                best += rest / (t - strengths[low - 1])
        out.append("%.9f" % best)
    print("\n".join(out))


main()
