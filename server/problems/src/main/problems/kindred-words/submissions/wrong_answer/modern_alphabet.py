from collections import Counter


class Solution:
    def lonelyWords(self, words: list[str]) -> list[str]:
        count = Counter("".join(sorted(word)) for word in words)
        return [word for word in words if count["".join(sorted(word))] == 1]
