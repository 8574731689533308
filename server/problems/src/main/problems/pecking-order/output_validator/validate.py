"""Lets hens meet, counts how often, and looks at the row. The input has line a, column b: whether a pecks b."""
import os
import sys

MEETINGS = 3100


def end(code, message=""):
    if message:
        with open(os.path.join(sys.argv[3], "teammessage.txt"), "w") as file:
            file.write(message + "\n")
    sys.exit(code)


def main():
    with open(sys.argv[1]) as file:
        n, *pecks = file.read().split()
    n = int(n)

    def hens(words):
        for word in words:
            if not word.isascii() or not word.isdigit() or len(word) > 9 or not 1 <= int(word) <= n:
                end(43, f"There is no hen '{word[:40]}'.")
        return [int(word) - 1 for word in words]

    print(n, flush=True)
    meetings = 0
    while True:
        kind, *words = sys.stdin.readline().split() or [""]
        if kind == "!":
            row = hens(words)
            if sorted(row) != list(range(n)):
                end(43, "Each hen must be in the row once.")
            for one, other in zip(row, row[1:]):
                if pecks[one][other] != "1":
                    end(43, f"Hen {one + 1} stands before hen {other + 1} and does not peck her.")
            if sys.stdin.read().strip():
                end(43, "Something was written after the row.")
            end(42)
        if kind != "?" or len(words) != 2:
            end(43, "A line '? a b' or '! ...' was expected, and something else came.")
        one, other = hens(words)
        if one == other:
            end(43, "A hen cannot meet herself.")
        meetings += 1
        if meetings > MEETINGS:
            end(43, f"Hens met more than {MEETINGS} times.")
        print(one + 1 if pecks[one][other] == "1" else other + 1, flush=True)


main()
