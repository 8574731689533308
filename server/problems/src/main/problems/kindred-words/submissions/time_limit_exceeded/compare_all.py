class Solution:
    def lonelyWords(self, words: list[str]) -> list[str]:
        keys = [sorted(word.replace("j", "i").replace("v", "u")) for word in words]
        return [word for i, word in enumerate(words) if keys.count(keys[i]) == 1]
