# Reads where there is no memory.
# Ends: SIGNAL:11
import ctypes

ctypes.string_at(0)
