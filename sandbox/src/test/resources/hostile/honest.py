# What comes after a hostile program: uses a bit of everything that a program may have.
import heapq
import os
import random

n = int(input())
room = bytearray(24 << 20)
heap = []
for i in range(1, n + 1):
    heapq.heappush(heap, i)
for i in range(50):
    with open(f"file-{i}" if i % 2 else f"/tmp/file-{i}", "x") as file:
        file.write("x" * 10000)
for _ in range(10):
    if os.fork() == 0:
        os._exit(0)
for _ in range(10):
    os.wait()
random.shuffle(heap)
print(sum(heap) + room[7])
