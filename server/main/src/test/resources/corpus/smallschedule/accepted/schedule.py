q, m, s, l = map(int, input().split())
long = -(-l // m) * q
print(max(long, -(-(s + l * q) // m)))
