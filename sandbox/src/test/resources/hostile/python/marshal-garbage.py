# Has the interpreter load broken code.
# Ends: RTE TLE MLE OK
import marshal
import random

random.seed(7)
good = bytearray(marshal.dumps(compile("[x * x for x in range(9)]", "x", "exec")))
for _ in range(3000):
    bad = good[:]
    for _ in range(4):
        bad[random.randrange(len(bad))] = random.randrange(256)
    try:
        exec(marshal.loads(bytes(bad)), {})
    except Exception:
        pass
