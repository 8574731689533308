n = int(input())
while str(n) != str(n)[::-1]:
    n -= 1
print(n * n / 4)
