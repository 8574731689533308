# Tells those who are on nobody's list, and forgets rings.
class Solution:
    def whomToTell(self, tells: list[list[int]], discreet: list[bool]) -> list[int]:
        hears = [False] * len(tells)
        for i, others in enumerate(tells):
            if not discreet[i]:
                for one in others:
                    hears[one] = True
        return [i for i, told in enumerate(hears) if not told]
