class Solution:
    def longestRefrain(self, song: str, k: int) -> int:
        # Counts times that share beats as well.
        prime = (1 << 61) - 1
        low, high = 0, len(song) // k
        while low < high:
            length = (low + high + 1) // 2
            highest = pow(131, length, prime)
            times: dict[int, int] = {}
            value = 0
            for end, letter in enumerate(song.encode()):
                value = value * 131 + letter
                if end >= length:
                    value -= ord(song[end - length]) * highest
                value %= prime
                if end >= length - 1:
                    times[value] = times.get(value, 0) + 1
            if max(times.values()) >= k:
                low = length
            else:
                high = length - 1
        return low
