# Looks for the best plan by trying every first step, and plans the same ranges again and again.
def best(steps, lanterns):
    """The lowerings needed in the worst case, and the step to begin with."""
    if steps == 0 or lanterns == 1:
        return steps, 1
    return min(
        (1 + max(best(first - 1, lanterns - 1)[0], best(steps - first, lanterns)[0]), first)
        for first in range(1, steps + 1)
    )


low, high, lanterns = 1, int(input()) + 1, 2
while low < high:
    step = low + best(high - low, lanterns)[1] - 1
    print("?", step, flush=True)
    if input() == "dry":
        low = step + 1
    else:
        high, lanterns = step, lanterns - 1
print("!", low)
