const kept = [];
while (true) kept.push(new Array(1 << 17).fill(kept.length));
