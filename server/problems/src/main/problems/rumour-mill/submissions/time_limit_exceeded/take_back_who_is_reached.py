# Tells everybody in turn who has not heard of it, and takes back those told before whom the new one reaches.
class Solution:
    def whomToTell(self, tells: list[list[int]], discreet: list[bool]) -> list[int]:
        n = len(tells)
        told = []
        knows = [False] * n
        for start in range(n):
            if knows[start]:
                continue
            reached = [False] * n
            reached[start] = True
            spread = [start]
            for here in spread:
                knows[here] = True
                if not discreet[here]:
                    for there in tells[here]:
                        if not reached[there]:
                            reached[there] = True
                            spread.append(there)
            told = [one for one in told if not reached[one]] + [start]
        return told
