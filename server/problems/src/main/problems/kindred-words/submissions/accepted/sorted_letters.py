class Solution:
    def lonelyWords(self, words: list[str]) -> list[str]:
        masons = str.maketrans("jv", "iu")
        keys = ["".join(sorted(word.translate(masons))) for word in words]
        count: dict[str, int] = {}
        for key in keys:
            count[key] = count.get(key, 0) + 1
        return [word for word, key in zip(words, keys) if count[key] == 1]
