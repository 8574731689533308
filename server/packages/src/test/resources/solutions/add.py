print("first")


class Solution:
    def add(self, left, words, right):
        print("noise", len(words), words.count("a"))
        assert sys.stdin.read() == ""
        return left + right
