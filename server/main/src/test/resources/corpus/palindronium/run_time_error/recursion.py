def down(p):
    return down(p + 1) + 1

print(down(int(input())))
