import random
import sys

kind, number = open(sys.argv[1]).read().split()
judges = open(sys.argv[3] + "judgemessage.txt", "w")
low, high = 1, 1000
if kind == "fixed":
    low = high = int(number)
elif kind == "random":
    low = high = random.Random(int(number)).randint(1, 1000)
for _ in range(10):
    line = sys.stdin.readline()
    try:
        guess = int(line)
    except ValueError:
        print("No number:", line[:50], file=judges)
        sys.exit(43)
    if not 1 <= guess <= 1000:
        sys.exit(43)
    if guess == low == high:
        print("correct", flush=True)
        sys.exit(43 if sys.stdin.read().strip() else 42)
    # An adaptive number stays where more is left.
    if guess - low > high - guess:
        high = min(high, guess - 1)
        print("lower", flush=True)
    else:
        low = max(low, guess + 1)
        print("higher", flush=True)
print("Ten guesses were not enough.", file=judges)
sys.exit(43)
