class Solution:
    def diagnose(self, text: str) -> int:
        closes = {"(": ")", "[": "]", "{": "}"}
        wanted: list[str] = []
        for i, c in enumerate(text):
            if c in closes:
                wanted.append(closes[c])
            elif not wanted or wanted.pop() != c:
                return i
        return len(text) if wanted else -1
