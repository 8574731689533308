import json
import sys

tells, discreet = json.load(sys.stdin)
good = 1 <= len(tells) <= 30_000 and len(discreet) == len(tells)
good = good and sum(map(len, tells)) <= 80_000
good = good and all(0 <= one < len(tells) for each in tells for one in each)
sys.exit(42 if good else 43)
