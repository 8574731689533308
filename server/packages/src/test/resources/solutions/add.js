console.log("first");

function add(left, words, right) {
    console.log("noise", words.length, words.filter((word) => word === "a").length);
    return require("fs").readFileSync(0, "utf8") === "" ? BigInt(left) + right : -1n;
}
