import json
import sys

n, streets = json.load(sys.stdin)
good = 1 <= n <= 30_000 and len(streets) <= 50_000
good = good and all(
    len(street) == 2 and street[0] != street[1] and all(0 <= end < n for end in street)
    for street in streets
)
sys.exit(42 if good else 43)
