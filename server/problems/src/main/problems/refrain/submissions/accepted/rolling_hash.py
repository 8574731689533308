class Solution:
    def longestRefrain(self, song: str, k: int) -> int:
        prime = (1 << 61) - 1
        base = 911_382_323_737
        n = len(song)
        letters = song.encode()

        def is_sung(length: int) -> bool:
            highest = pow(base, length, prime)
            value = 0
            for letter in letters[:length]:
                value = (value * base + letter) % prime
            free = {value: length}  # for each piece: where its next time may start
            times = {value: 1}
            for end in range(length, n):
                value = (value * base + letters[end] - letters[end - length] * highest) % prime
                start = end - length + 1
                if free.get(value, 0) <= start:
                    free[value] = end + 1
                    count = times.get(value, 0) + 1
                    if count >= k:
                        return True
                    times[value] = count
            return False

        low, high = 0, n // k
        while low < high:
            middle = (low + high + 1) // 2
            if is_sung(middle):
                low = middle
            else:
                high = middle - 1
        return low
