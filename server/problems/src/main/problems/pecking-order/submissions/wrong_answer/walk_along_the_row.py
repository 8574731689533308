# Right rows, but about n * n / 4 meetings.
def pecks(a, b):
    print("?", a, b, flush=True)
    return int(input()) == a


row = []
for hen in range(1, int(input()) + 1):
    place = 0
    while place < len(row) and pecks(row[place], hen):
        place += 1
    row.insert(place, hen)
print("!", *row)
