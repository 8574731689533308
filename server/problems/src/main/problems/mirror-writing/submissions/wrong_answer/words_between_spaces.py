# Takes everything between two spaces for a word.
class Solution:
    def mirror(self, text: list[str]) -> None:
        words = "".join(text).split(" ")
        place = 0
        for word in words:
            for i, letter in enumerate(reversed(word)):
                text[place + i] = letter.upper() if word[i].isupper() else letter.lower()
            place += len(word) + 1
