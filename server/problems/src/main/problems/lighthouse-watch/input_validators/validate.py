import json
import sys

shifts, keepers = json.load(sys.stdin)
good = 1 <= keepers <= len(shifts) <= 30_000
good = good and all(0 <= start <= end <= 10**9 for start, end in shifts)
sys.exit(42 if good else 43)
