import signal

signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
with open("big", "wb") as file:
    while True:
        file.write(b"x" * (1 << 20))
