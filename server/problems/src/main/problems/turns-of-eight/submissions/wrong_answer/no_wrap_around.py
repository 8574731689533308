# Looks at the digits before a cut, but not around the end of the text.
class Solution:
    def goodCuts(self, wheel: str) -> int:
        return sum(int(wheel[max(0, i - 2) : i + 1]) % 8 == 0 for i in range(len(wheel)))
