class Cloakroom:
    def __init__(self, hooks: int, drying: int):
        self.hooks = hooks
        self.drying = drying
        self.untouched = 1  # The hooks from here on were never used.
        self.dry = []
        self.wet = deque()  # When they are dry, and which; the first is dry first.
        self.taken = set()
        self.guests = 0

    def arrive(self) -> int:
        self.guests += 1
        while self.wet and self.wet[0][0] <= self.guests:
            heapq.heappush(self.dry, self.wet.popleft()[1])
        if self.dry:
            hook = heapq.heappop(self.dry)
        elif self.untouched <= self.hooks:
            hook = self.untouched
            self.untouched += 1
        else:
            return -1
        self.taken.add(hook)
        return hook

    def leave(self, hook: int) -> bool:
        if hook not in self.taken:
            return False
        self.taken.remove(hook)
        self.wet.append((self.guests + self.drying + 1, hook))
        return True
