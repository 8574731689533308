import { readFileSync } from "fs";

const data = readFileSync(0, "utf8").split(/\s+/).map(Number);
const [n, q] = data;
const stone: number[] = [0];
for (let i = 0; i < n; i++) {
    stone.push(stone[i] + data[2 + i]);
}
const out: number[] = [];
for (let i = 2 + n; i < 2 + n + 2 * q; i += 2) {
    const way = Math.abs(stone[data[i + 1] - 1] - stone[data[i] - 1]);
    out.push(Math.min(way, stone[n] - way));
}
console.log(out.join("\n"));
