import sys

data = sys.stdin.buffer.read()
sys.stderr.write(f"{len(data)} bytes\n")
sys.stdout.buffer.write(data[::-1])
