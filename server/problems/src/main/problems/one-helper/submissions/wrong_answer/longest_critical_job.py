import sys

# Gives away the longest job of those that lie on a longest way.
data = list(map(int, sys.stdin.buffer.read().split()))
n, m = data[0], data[1]
hours = data[2:2 + n]
after = [[] for _ in range(n)]
waits = [0] * n
for i in range(2 + n, 2 + n + 2 * m, 2):
    after[data[i] - 1].append(data[i + 1] - 1)
    waits[data[i + 1] - 1] += 1
order = [job for job in range(n) if waits[job] == 0]
for job in order:
    for other in after[job]:
        waits[other] -= 1
        if waits[other] == 0:
            order.append(other)


def finish():
    until = [0] * n
    for job in order:
        until[job] += hours[job]
        for other in after[job]:
            until[other] = max(until[other], until[job])
    return until


until = finish()
since = hours[:]
for job in reversed(order):
    since[job] += max((since[other] for other in after[job]), default=0)
total = max(until)
critical = [job for job in range(n) if until[job] + since[job] - hours[job] == total]
helped = max(critical, key=lambda job: (hours[job], -job))
hours[helped] = 0
print(max(finish()), helped + 1)
