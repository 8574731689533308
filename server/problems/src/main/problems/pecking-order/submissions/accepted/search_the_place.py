def pecks(a, b):
    print("?", a, b, flush=True)
    return int(input()) == a


row = []
for hen in range(1, int(input()) + 1):
    # row[low - 1] pecks the hen or is no hen; the hen pecks row[high] or that is no hen.
    low, high = 0, len(row)
    while low < high:
        middle = (low + high) // 2
        if pecks(row[middle], hen):
            low = middle + 1
        else:
            high = middle
    row.insert(low, hen)
print("!", *row)
