const words = require("fs").readFileSync(0, "utf8").split(/\s+/);

function solve(words) {
    return "";
}

console.log(solve(words));
