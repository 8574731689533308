import json
import sys

names, arguments = json.load(sys.stdin)
(hooks, drying), *calls = arguments
good = 1 <= hooks <= 10**9 and 0 <= drying <= 10**5 and len(calls) <= 50_000
good = good and all(1 <= hook <= hooks for call in calls for hook in call)
sys.exit(42 if good else 43)
