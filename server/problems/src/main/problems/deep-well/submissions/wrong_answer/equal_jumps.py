# Jumps of 32 and then single steps: up to 63 lowerings.
def dry(step):
    print("?", step, flush=True)
    return input() == "dry"


n = int(input())
low = 0
while low < n and dry(min(low + 32, n)):
    low = min(low + 32, n)
end = min(low + 32, n)
low += 1
while low < end and dry(low):
    low += 1
print("!", low)
