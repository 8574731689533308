import sys
from heapq import heappop, heappush


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m = data[0], data[1]
    hours = data[2:2 + n]
    after = [[] for _ in range(n)]
    waits = [0] * n
    for i in range(2 + n, 2 + n + 2 * m, 2):
        a, b = data[i] - 1, data[i + 1] - 1
        after[a].append(b)
        waits[b] += 1

    order = [job for job in range(n) if waits[job] == 0]
    place = [0] * n
    until = [0] * n  # longest way that ends with the job, the job included
    for job in order:
        until[job] += hours[job]
        for other in after[job]:
            if until[job] > until[other]:
                until[other] = until[job]
            waits[other] -= 1
            if waits[other] == 0:
                place[other] = len(order)
                order.append(other)
    for i, job in enumerate(order):
        place[job] = i

    since = hours[:]  # longest way that begins with the job, the job included
    for job in reversed(order):
        if after[job]:
            since[job] += max(since[other] for other in after[job])

    # The longest way past a job lies before it in the order, behind it, or jumps over it.
    behind = [0] * (n + 1)
    for i in range(n - 1, -1, -1):
        behind[i] = max(behind[i + 1], since[order[i]])
    before = 0
    jumps = []  # (-length, place where the jump lands)
    best = (1 << 62, 0)
    for i, job in enumerate(order):
        while jumps and jumps[0][1] <= i:
            heappop(jumps)
        past = max(before, behind[i + 1], -jumps[0][0] if jumps else 0)
        through = until[job] + since[job] - 2 * hours[job]
        best = min(best, (max(past, through), job + 1))
        before = max(before, until[job])
        for other in after[job]:
            heappush(jumps, (-until[job] - since[other], place[other]))
    print(*best)


main()
