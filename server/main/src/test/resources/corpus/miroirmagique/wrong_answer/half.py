import math

d, alpha = float(input()), float(input())
print(d * math.tan(math.radians(alpha)))
