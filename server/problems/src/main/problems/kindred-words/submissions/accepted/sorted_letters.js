function lonelyWords(words) {
    const keys = words.map((word) =>
        [...word.replace(/j/g, "i").replace(/v/g, "u")].sort().join("")
    );
    const count = new Map();
    for (const key of keys) {
        count.set(key, (count.get(key) ?? 0) + 1);
    }
    return words.filter((_, i) => count.get(keys[i]) === 1);
}
