def main():
    wheel = input()
    n = len(wheel)
    if n < 3:
        turns = [wheel, wheel[::-1]][:n]
        print(sum(int(number) % 8 == 0 for number in turns))
        return
    eights = {f"{k:03d}" for k in range(0, 1000, 8)}
    around = wheel + wheel[:2]
    print(sum(around[i:i + 3] in eights for i in range(n)))


main()
