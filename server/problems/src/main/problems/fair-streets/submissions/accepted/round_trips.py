class Solution:
    def direct(self, n: int, streets: list[list[int]]) -> list[bool]:
        # A pavement from crossing n to each crossing with an odd number of streets makes all numbers even.
        ends = [tuple(street) for street in streets]
        degree = [0] * n
        for a, b in ends:
            degree[a] += 1
            degree[b] += 1
        ends += [(n, crossing) for crossing in range(n) if degree[crossing] % 2]
        at = [[] for _ in range(n + 1)]
        for i, (a, b) in enumerate(ends):
            at[a].append(i)
            at[b].append(i)
        forward = [None] * len(ends)
        for start in range(n + 1):
            here = start
            while True:  # Walks along unused streets; with even numbers that ends only at the start.
                while at[here] and forward[at[here][-1]] is not None:
                    at[here].pop()
                if not at[here]:
                    break
                i = at[here].pop()
                a, b = ends[i]
                forward[i] = here == a
                here = b if here == a else a
        return forward[: len(streets)]
