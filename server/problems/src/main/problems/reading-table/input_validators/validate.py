import json
import sys

names, arguments = json.load(sys.stdin)
(size,), *calls = arguments
good = 1 <= size <= 10**5 and len(calls) <= 40_000
good = good and all(1 <= book <= 10**9 for (book,) in calls)
sys.exit(42 if good else 43)
