import { readFileSync } from "fs";

console.log("first");

function add(left: number, words: string[], right: bigint): bigint {
    console.log("noise", words.length, words.filter((word) => word === "a").length);
    return readFileSync(0, "utf8") === "" ? BigInt(left) + right : -1n;
}
