for word in [input() for _ in range(int(input()))][::2]:
    print(word)
