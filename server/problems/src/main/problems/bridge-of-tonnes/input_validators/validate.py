import json
import sys

train, limit = json.load(sys.stdin)
good = len(train) <= 50_000 and 1 <= limit <= 2_000_000_000
good = good and all(1 <= wagon <= min(limit, 10**9) for wagon in train)
sys.exit(42 if good else 43)
