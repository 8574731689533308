import json
import sys

(text,) = json.load(sys.stdin)
good = 1 <= len(text) <= 100_000 and all(" " <= c <= "~" and c not in '"\\' for c in text)
sys.exit(42 if good else 43)
