import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, k = data[0], data[1]
    squares = [0] + data[2:n + 1]
    arrive = [0.0] * (n + 1)  # the turns that are still to come on arrival
    window = 0.0
    for i in range(n - 1, -1, -1):
        window += arrive[i + 1]
        if i + k + 1 <= n:
            window -= arrive[i + k + 1]
        s = squares[i]
        arrive[i] = arrive[i - s] if s < 0 else s + 1 + window / k
    print(f"{arrive[0]:.9f}")


main()
