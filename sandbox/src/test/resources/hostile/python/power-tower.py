# A number that has more digits than there are atoms.
# Ends: TLE MLE
print(9**9**9**9)
