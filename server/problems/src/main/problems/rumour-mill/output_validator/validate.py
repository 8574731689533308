"""Spreads the news from those who are told, and counts them: the answer file has a smallest group."""
import json
import os
import sys


def wrong(message):
    with open(os.path.join(sys.argv[3], "teammessage.txt"), "w") as file:
        file.write(message + "\n")
    sys.exit(43)


def main():
    with open(sys.argv[1]) as file:
        tells, discreet = json.load(file)
    with open(sys.argv[2]) as file:
        fewest = len(json.load(file))
    try:
        told = json.loads(sys.stdin.buffer.read())
    except (ValueError, RecursionError):
        wrong("The answer is not a list.")
    if not isinstance(told, list) or not all(type(one) is int for one in told):
        wrong("The answer is not a list of whole numbers.")
    if not all(0 <= one < len(tells) for one in told):
        wrong("Somebody in the answer does not live in the village.")
    if len(set(told)) != len(told):
        wrong("Somebody is in the answer twice.")
    knows = [False] * len(tells)
    for one in told:
        knows[one] = True
    heard = list(told)
    for one in heard:
        if not discreet[one]:
            for other in tells[one]:
                if not knows[other]:
                    knows[other] = True
                    heard.append(other)
    if not all(knows):
        wrong(f"Person {knows.index(False)} never hears of it.")
    if len(told) > fewest:
        wrong(f"Everybody hears of it, but {len(told)} people are more than needed.")
    sys.exit(42 if len(told) == fewest else 1)  # Fewer would mean that the answer file is wrong.


main()
