"""Counts for each crossing how many more streets lead out of it than into it."""
import json
import os
import sys


def wrong(message):
    with open(os.path.join(sys.argv[3], "teammessage.txt"), "w") as file:
        file.write(message + "\n")
    sys.exit(43)


def main():
    with open(sys.argv[1]) as file:
        n, streets = json.load(file)
    try:
        said = json.loads(sys.stdin.buffer.read())
    except (ValueError, RecursionError):
        wrong("The answer is not a list.")
    if not isinstance(said, list) or not all(isinstance(one, bool) for one in said):
        wrong("The answer is not a list of true and false.")
    if len(said) != len(streets):
        wrong(f"The answer has {len(said)} values, and there are {len(streets)} streets.")
    surplus = [0] * n
    for (a, b), forward in zip(streets, said):
        surplus[a] += 1 if forward else -1
        surplus[b] -= 1 if forward else -1
    for crossing, by in enumerate(surplus):
        if abs(by) > 1:
            ways = "out of than into" if by > 0 else "into than out of"
            wrong(f"{abs(by)} more streets lead {ways} crossing {crossing}.")
    sys.exit(42)


main()
