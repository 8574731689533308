class Solution:
    def mirror(self, text: list[str]) -> None:
        start = 0
        while start < len(text):
            end = start
            while end < len(text) and text[end].isalpha():
                end += 1
            word = text[start:end]
            for i, letter in enumerate(reversed(word)):
                text[start + i] = letter.upper() if word[i].isupper() else letter.lower()
            start = end + 1
