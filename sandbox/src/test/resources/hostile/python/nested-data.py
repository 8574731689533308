# Data nested so deeply that freeing and printing it recurses in C.
# Ends: RTE MLE TLE OK
nested = []
for _ in range(1_000_000):
    nested = [nested]
try:
    print(len(repr(nested)))
except RecursionError:
    pass
nested = None
