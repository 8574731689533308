class Solution:
    def diagnose(self, text: str) -> int:
        depth = [0, 0, 0]
        for i, c in enumerate(text):
            kind = "([{)]}".index(c)
            depth[kind % 3] += 1 if kind < 3 else -1
            if depth[kind % 3] < 0:
                return i
        return len(text) if any(depth) else -1
