# Lets hooks dry with every call, also when guests leave.
class Cloakroom:
    def __init__(self, hooks: int, drying: int):
        self.free = []
        self.wet = deque()
        self.hooks, self.drying, self.used, self.calls = hooks, drying, 0, 0
        self.taken = set()

    def arrive(self) -> int:
        self.calls += 1
        while self.wet and self.wet[0][0] < self.calls:
            heapq.heappush(self.free, self.wet.popleft()[1])
        if not self.free and self.used < self.hooks:
            self.used += 1
            self.free.append(self.used)
        if not self.free:
            return -1
        hook = heapq.heappop(self.free)
        self.taken.add(hook)
        return hook

    def leave(self, hook: int) -> bool:
        self.calls += 1
        if hook not in self.taken:
            return False
        self.taken.remove(hook)
        self.wet.append((self.calls + self.drying, hook))
        return True
