const lines = require("readline").createInterface({ input: process.stdin });

function answer(line) {
    return "";
}

lines.on("line", line => console.log(answer(line)));
