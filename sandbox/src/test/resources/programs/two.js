const { other } = require("./other.js");
console.log(other(20));
