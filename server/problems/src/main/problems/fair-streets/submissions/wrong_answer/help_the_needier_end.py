# Directs one street after the other so that it helps where more is out of balance.
class Solution:
    def direct(self, n: int, streets: list[list[int]]) -> list[bool]:
        surplus = [0] * n
        forward = []
        for a, b in streets:
            forward.append(surplus[a] <= surplus[b])
            surplus[a] += 1 if forward[-1] else -1
            surplus[b] -= 1 if forward[-1] else -1
        return forward
