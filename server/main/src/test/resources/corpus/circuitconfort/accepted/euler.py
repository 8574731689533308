import sys

words = sys.stdin.read().split()
n, start = int(words[0]), words[1]
near = {}
for i in range(n):
    a, b = words[2 + 2 * i], words[3 + 2 * i]
    near.setdefault(a, []).append(b)
    near.setdefault(b, []).append(a)
ok = start in near and all(len(lines) % 2 == 0 for lines in near.values())
seen, todo = {start}, [start]
while ok and todo:
    for other in near[todo.pop()]:
        if other not in seen:
            seen.add(other)
            todo.append(other)
print("ok" if ok and len(seen) == len(near) else "impossible")
