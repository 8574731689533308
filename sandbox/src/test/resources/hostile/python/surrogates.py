# Prints half a character.
# Ends: OK
print("\udc80")
