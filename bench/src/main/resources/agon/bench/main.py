import heapq
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m = data[0], data[1]
    edges = [[] for _ in range(n)]
    for i in range(2, 2 + 3 * m, 3):
        a, b, w = data[i], data[i + 1], data[i + 2]
        edges[a].append((b, w))
        edges[b].append((a, w))
    far = 1 << 60
    distance = [far] * n
    distance[0] = 0
    heap = [(0, 0)]
    while heap:
        d, v = heapq.heappop(heap)
        if d > distance[v]:
            continue
        for u, w in edges[v]:
            if d + w < distance[u]:
                distance[u] = d + w
                heapq.heappush(heap, (d + w, u))
    print(sum(d for d in distance if d < far))


main()
