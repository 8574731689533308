import { createInterface } from "readline";

const lines = createInterface({ input: process.stdin });

function answer(line: string): string {
    return "";
}

lines.on("line", (line: string) => console.log(answer(line)));
