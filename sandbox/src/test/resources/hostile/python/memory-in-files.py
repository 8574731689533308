# Keeps its data in files, which lie in memory, and deletes them while open.
# Ends: MLE
import os
import tempfile

files = []
while True:
    file = tempfile.TemporaryFile()
    files.append(file)
    file.write(b"x" * (8 << 20))
    file.flush()
