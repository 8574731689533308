# Sorts around a hen in the middle: right rows, but too many meetings for most flocks.
import sys

sys.setrecursionlimit(10_000)


def pecks(a, b):
    print("?", a, b, flush=True)
    return int(input()) == a


def row(hens):
    if len(hens) < 2:
        return hens
    pivot = hens[len(hens) // 2]
    before, after = [], []
    for hen in hens:
        if hen != pivot:
            (before if pecks(hen, pivot) else after).append(hen)
    return row(before) + [pivot] + row(after)


print("!", *row(list(range(1, int(input()) + 1))))
