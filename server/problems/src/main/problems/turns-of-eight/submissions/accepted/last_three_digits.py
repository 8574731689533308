class Solution:
    def goodCuts(self, wheel: str) -> int:
        n = len(wheel)
        if n < 3:
            turns = [wheel, wheel[::-1]][:n]
            return sum(int(number) % 8 == 0 for number in turns)
        eights = {f"{k:03d}" for k in range(0, 1000, 8)}
        around = wheel + wheel[:2]
        return sum(around[i : i + 3] in eights for i in range(n))
