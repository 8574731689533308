from math import isqrt

n = int(input())
p = isqrt(2 * n * n)
while str(p) != str(p)[::-1]:
    p -= 1
print(p * p / 4)
