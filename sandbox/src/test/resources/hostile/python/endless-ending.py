# Never gets through its own ending.
# Ends: TLE
import atexit


@atexit.register
def again():
    while True:
        pass
