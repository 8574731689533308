# Refuses to be ended by an exception.
# Ends: TLE
def stay():
    while True:
        try:
            raise SystemExit
        except BaseException:
            pass


stay()
