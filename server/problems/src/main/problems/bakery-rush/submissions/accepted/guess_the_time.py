class Solution:
    def secondsUntilDone(self, loaves: int, ovens: list[list[int]]) -> int:
        ready = [(t, c, c * t, c * t + r) for t, c, r in ovens]
        # All of them together never need longer than the fastest one on its own.
        high = min(loaves * t + (loaves - 1) // c * (cycle - hot) for t, c, hot, cycle in ready)
        low = 0  # not enough time
        while high - low > 1:
            time = (low + high) // 2
            done = 0
            for t, c, hot, cycle in ready:
                cycles, rest = divmod(time, cycle)
                done += cycles * c + (c if rest >= hot else rest // t)
            if done >= loaves:
                high = time
            else:
                low = time
        return high
