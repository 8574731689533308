import re
import sys

n, *rows = sys.stdin.read().split("\n")
if not re.fullmatch(r"[1-9]\d{0,2}", n) or not 1 <= int(n) <= 400 or rows[int(n):] != [""]:
    sys.exit("One line with n and n more lines are expected.")
n = int(n)
for a in range(n):
    if not re.fullmatch("[01]{%d}" % n, rows[a]) or rows[a][a] != "0":
        sys.exit(f"Line {a + 2} is wrong.")
    for b in range(a):
        if rows[a][b] == rows[b][a]:
            sys.exit(f"It is not said which of the hens {b + 1} and {a + 1} pecks.")
sys.exit(42)
