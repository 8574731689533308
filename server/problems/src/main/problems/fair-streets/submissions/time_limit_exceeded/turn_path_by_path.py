# Begins with the streets as they are given; while a crossing has too many ways out, it looks for a path from there to one with
# too many ways in and turns all of its streets around.
class Solution:
    def direct(self, n: int, streets: list[list[int]]) -> list[bool]:
        forward = [True] * len(streets)
        out = [set() for _ in range(n)]
        surplus = [0] * n
        for i, (a, b) in enumerate(streets):
            out[a].add(i)
            surplus[a] += 1
            surplus[b] -= 1
        for start in range(n):
            while surplus[start] > 1:
                came = {start: -1}
                queue = [start]
                for here in queue:
                    if surplus[here] < 0:
                        break
                    for i in out[here]:
                        there = streets[i][0] + streets[i][1] - here
                        if there not in came:
                            came[there] = i
                            queue.append(there)
                surplus[start] -= 2
                surplus[here] += 2
                while here != start:
                    i = came[here]
                    before = streets[i][0] + streets[i][1] - here
                    out[before].remove(i)
                    out[here].add(i)
                    forward[i] = not forward[i]
                    here = before
        for end in range(n):
            while surplus[end] < -1:
                came = {end: -1}
                queue = [end]
                into = [[] for _ in range(n)]
                for i, (a, b) in enumerate(streets):
                    into[b if forward[i] else a].append(i)
                for here in queue:
                    if surplus[here] > 0:
                        break
                    for i in into[here]:
                        there = streets[i][0] + streets[i][1] - here
                        if there not in came:
                            came[there] = i
                            queue.append(there)
                surplus[end] += 2
                surplus[here] -= 2
                while here != end:
                    i = came[here]
                    forward[i] = not forward[i]
                    here = streets[i][0] + streets[i][1] - here
        return forward
