# Forks as fast as it can.
# Ends: TLE IDLE
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
