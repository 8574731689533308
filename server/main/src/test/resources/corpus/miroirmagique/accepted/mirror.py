import math

d, alpha = float(input()), float(input())
print(2 * d * math.tan(math.radians(alpha)))
