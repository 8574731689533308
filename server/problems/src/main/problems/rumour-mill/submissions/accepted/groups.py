class Solution:
    def whomToTell(self, tells: list[list[int]], discreet: list[bool]) -> list[int]:
        # Whoever is finished last by a search can be told first: nobody left over reaches back to them from outside
        # of their own group.
        n = len(tells)
        goes = [[] if discreet[i] else tells[i] for i in range(n)]
        seen = [False] * n
        finished = []
        for root in range(n):
            if seen[root]:
                continue
            seen[root] = True
            stack = [(root, iter(goes[root]))]
            while stack:
                here, rest = stack[-1]
                for there in rest:
                    if not seen[there]:
                        seen[there] = True
                        stack.append((there, iter(goes[there])))
                        break
                else:
                    finished.append(here)
                    stack.pop()
        told = []
        knows = [False] * n
        for one in reversed(finished):
            if not knows[one]:
                told.append(one)
                knows[one] = True
                spread = [one]
                for here in spread:
                    for there in goes[here]:
                        if not knows[there]:
                            knows[there] = True
                            spread.append(there)
        return told
