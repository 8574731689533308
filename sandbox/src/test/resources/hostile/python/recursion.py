# Recurses without end.
# Ends: EXIT:1
def deeper(n):
    return deeper(n + 1) + 1


print(deeper(0))
