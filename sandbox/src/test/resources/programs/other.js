exports.other = (x) => 2 * x + 2;
