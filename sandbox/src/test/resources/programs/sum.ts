import { readFileSync } from "fs";

const numbers: string[] = readFileSync(0, "utf8").split(/\s+/);
let sum = 0n;
for (const number of numbers) sum += BigInt(number);
console.log(sum.toString());
