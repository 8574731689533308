# Reads more than there is.
# Ends: EXIT:1
while True:
    input()
