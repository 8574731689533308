wheel = input()
print(sum(int(wheel[max(0, i - 2):i + 1]) % 8 == 0 for i in range(len(wheel))))
