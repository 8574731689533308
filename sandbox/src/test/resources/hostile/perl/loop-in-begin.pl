# Never stops to be compiled.
# Ends: CE
BEGIN { while (1) { } }
