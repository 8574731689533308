import re
import sys

text = sys.stdin.read()
if not re.fullmatch(r"[1-9]\d{0,3} [1-9]\d{0,3}\n", text):
    sys.exit("One line with two numbers is expected.")
n, w = map(int, text.split())
sys.exit(42 if 1 <= n <= 1000 and 1 <= w <= n + 1 else 43)
