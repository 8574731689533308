class Solution:
    def diagnose(self, text: str) -> int:
        for end in range(1, len(text) + 1):
            rest = text[:end]
            while True:
                shorter = rest.replace("()", "").replace("[]", "").replace("{}", "")
                if shorter == rest:
                    break
                rest = shorter
            if any(c in ")]}" for c in rest):
                return end - 1
        return len(text) if rest else -1
