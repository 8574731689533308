# Looks along the rail for every coat.
class Cloakroom:
    def __init__(self, hooks: int, drying: int):
        self.hooks = hooks
        self.drying = drying
        self.guests = 0
        self.usable = {}  # The guest who can have a hook that was used; none while there is a coat.

    def arrive(self) -> int:
        self.guests += 1
        for hook in range(1, self.hooks + 1):
            if self.usable.get(hook, 0) is not None and self.usable.get(hook, 0) <= self.guests:
                self.usable[hook] = None
                return hook
        return -1

    def leave(self, hook: int) -> bool:
        if self.usable.get(hook, 0) is not None:
            return False
        self.usable[hook] = self.guests + self.drying + 1
        return True
