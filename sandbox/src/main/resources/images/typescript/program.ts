import { readFileSync } from "fs";

const words: string[] = readFileSync(0, "utf8").split(/\s+/);

function solve(words: string[]): string {
    return "";
}

console.log(solve(words));
