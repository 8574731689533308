import sys


def answer(line: str) -> str:
    return ""


for line in sys.stdin:
    print(answer(line.rstrip("\n")), flush=True)
