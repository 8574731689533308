def dry(step):
    print("?", step, flush=True)
    return input() == "dry"


n = int(input())
low, jump = 0, 45  # Everything down to step low is dry.
while low < n and dry(min(low + jump, n)):
    low = min(low + jump, n)
    jump -= 1
if low < n:  # One lantern is lost; the other one goes down step by step.
    end = min(low + jump, n)
    low += 1
    while low < end and dry(low):
        low += 1
    print("!", low)
else:
    print("!", n + 1)
