import json
import sys

cave, steps = json.load(sys.stdin)
values = [one for one in cave if one is not None]
good = 1 <= len(values) <= 3000 and 0 <= steps <= 300 and all(0 <= one <= 10**9 for one in values)
sys.exit(42 if good else 43)
