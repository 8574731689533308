import json
import sys

chests, low, high = json.load(sys.stdin)
good = 1 <= len(chests) <= 22 and 0 <= low <= high <= 10**11
good = good and all(len(chest) == 2 and 1 <= min(chest) <= max(chest) <= 10**9 for chest in chests)
sys.exit(42 if good else 43)
