"""Plays the well: answers lowerings, counts them and the lanterns, and checks the depth."""
import os
import sys

LOWERINGS = 45
LANTERNS = 2


def end(code, message=""):
    if message:
        with open(os.path.join(sys.argv[3], "teammessage.txt"), "w") as file:
            file.write(message + "\n")
    sys.exit(code)


def number(text, low, high):
    if not text.isascii() or not text.isdigit() or len(text) > 9 or not low <= int(text) <= high:
        end(43, f"A number from {low} to {high} should stand where there is '{text[:40]}'.")
    return int(text)


def main():
    with open(sys.argv[1]) as file:
        n, water = map(int, file.read().split())
    print(n, flush=True)
    lowered = lost = 0
    while True:
        words = sys.stdin.readline().split()
        if len(words) != 2 or words[0] not in ("?", "!"):
            end(43, "A line '? s' or '! w' was expected, and something else came.")
        if words[0] == "!":
            said = number(words[1], 1, n + 1)
            if said != water:
                end(43, f"The water does not begin at step {said}.")
            if sys.stdin.read().strip():
                end(43, "Something was written after the answer.")
            end(42)
        step = number(words[1], 1, n)
        lowered += 1
        if lowered > LOWERINGS:
            end(43, f"A lantern was lowered more than {LOWERINGS} times.")
        if lost == LANTERNS:
            end(43, "A third lantern was lowered, but there are only two.")
        lost += step >= water
        print("wet" if step >= water else "dry", flush=True)


main()
