const numbers = require("fs").readFileSync(0, "utf8").split(/\s+/);
let sum = 0;
for (const number of numbers) sum += Number(number);
console.log(String(sum));
