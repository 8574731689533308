-- Asks for one string that is larger than all memory.
-- Ends: MLE
print(#string.rep("x", 1 << 30))
