class Solution:
    def longestRefrain(self, song: str, k: int) -> int:
        n = len(song)
        for length in range(n // k, 0, -1):
            for start in range(n - length + 1):
                if song.count(song[start:start + length]) >= k:
                    return length
        return 0
