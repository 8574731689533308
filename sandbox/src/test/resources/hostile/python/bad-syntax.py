# Does not parse.
# Ends: CE
if True
    print(42
