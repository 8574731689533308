n = int(input())
words = [input() for _ in range(n)]
print(words[0], words[2] if n > 2 else "", words[4] if n > 4 else "")
