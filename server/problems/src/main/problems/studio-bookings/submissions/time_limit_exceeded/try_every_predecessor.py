class Solution:
    def bestPay(self, requests: list[list[int]], gap: int) -> int:
        requests.sort(key=lambda request: request[1])
        best = [0] * len(requests)
        for i, (start, end, pay) in enumerate(requests):
            best[i] = pay
            for j in range(i):
                if requests[j][1] + gap <= start and best[j] + pay > best[i]:
                    best[i] = best[j] + pay
        return max(best)
