q, m, s, l = map(int, input().split())
print(-(-(s + l * q) // m))
