import sys


def solve(words: list[str]) -> str:
    return ""


def main() -> None:
    print(solve(sys.stdin.read().split()))


main()
