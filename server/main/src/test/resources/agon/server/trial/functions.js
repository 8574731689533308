// exercism-atbash-cipher-encode
let encode = (phrase) => phrase.toLowerCase().replace(/[^a-z0-9]/g, "").replace(/[a-z]/g, (c) => String.fromCharCode(219 - c.charCodeAt(0))).replace(/(.{5})(?=.)/g, "$1 ");
// exercism-binary-search
function find(array, value) { return array.indexOf(value); }
// exercism-collatz-conjecture
function steps(n) { let k = 0; for (; n !== 1; k++) n = n % 2 === 0 ? n / 2 : 3 * n + 1; return k; }
// exercism-darts
function score(x, y) { const d = Math.hypot(x, y); return d <= 1 ? 10 : d <= 5 ? 5 : d <= 10 ? 1 : 0; }
// exercism-isbn-verifier
function isValid(isbn) { const s = isbn.replace(/-/g, ""); return /^\d{9}[\dX]$/.test(s) && [...s].reduce((t, c, i) => t + (10 - i) * (c === "X" ? 10 : +c), 0) % 11 === 0; }
// exercism-largest-series-product
function largestProduct(digits, span) { let best = 0; for (let i = 0; i + span <= digits.length; i++) best = Math.max(best, [...digits.slice(i, i + span)].reduce((p, c) => p * c, 1)); return best; }
// exercism-line-up
function format(name, n) { const end = n % 100 > 10 && n % 100 < 14 ? "th" : ["th", "st", "nd", "rd"][n % 10] || "th"; return `${name}, you are the ${n}${end} customer we serve today. Thank you!`; }
// exercism-pascals-triangle
function rows(count) { const all = []; for (let n = 0; n < count; n++) all.push(Array.from({ length: n + 1 }, (_, k) => (k === 0 || k === n ? 1 : all[n - 1][k - 1] + all[n - 1][k]))); return all; }
// exercism-perfect-numbers
function classify(n) { let s = n === 1 ? 0 : 1; for (let d = 2; d * d <= n; d++) if (n % d === 0) s += d * d === n ? d : d + n / d; return s === n ? "perfect" : s > n ? "abundant" : "deficient"; }
// exercism-prime-factors
function factors(value) { const found = []; for (let d = 2; value > 1; ) { if (d * d > value) d = value; if (value % d === 0) { found.push(d); value /= d; } else d++; } return found; }
// exercism-resistor-color-color-code
function colorCode(color) { return "black brown red orange yellow green blue violet grey white".split(" ").indexOf(color); }
// exercism-say
const ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "), TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
function say(n) {
  for (const [size, word] of [[1e9, " billion"], [1e6, " million"], [1000, " thousand"], [100, " hundred"]])
    if (n >= size) return say(Math.floor(n / size)) + word + (n % size === 0 ? "" : " " + say(n % size));
  return n < 20 ? ONES[n] : TENS[Math.floor(n / 10)] + (n % 10 === 0 ? "" : "-" + ONES[n % 10]);
}
// exercism-sieve
function primes(limit) { const all = []; for (let n = 2; n <= limit; n++) if (all.every((p) => n % p)) all.push(n); return all; }
// exercism-state-of-tic-tac-toe
function gamestate(board) { const f = board.join(""); const won = ["012", "345", "678", "036", "147", "258", "048", "246"].some((l) => /XXX|OOO/.test([...l].map((i) => f[i]).join(""))); return won ? "win" : f.includes(" ") ? "ongoing" : "draw"; }
// exercism-variable-length-quantity-decode
function decode(integers) { const values = []; let value = 0; for (const b of integers) { value = value * 128 + (b & 127); if (b < 128) { values.push(value); value = 0; } } return values; }
// exercism-variable-length-quantity-encode
function encode(integers) { return integers.flatMap((v) => { const part = [v % 128]; while (v > 127) part.unshift((v = Math.floor(v / 128)) % 128 + 128); return part; }); }
// humaneval-x-002
function truncateNumber(number) { return number % 1; }
// humaneval-x-003
function belowZero(operations) { let total = 0; return operations.some((v) => (total += v) < 0); }
// humaneval-x-008
function sumProduct(numbers) { return [numbers.reduce((a, b) => a + b, 0), numbers.reduce((a, b) => a * b, 1)]; }
// humaneval-x-013
function greatestCommonDivisor(a, b) { return b ? greatestCommonDivisor(b, a % b) : a; }
// humaneval-x-016
function countDistinctCharacters(string) { return new Set(string.toLowerCase()).size; }
// humaneval-x-018
function howManyTimes(string, substring) { let k = 0; for (let i = 0; i < string.length; i++) k += string.startsWith(substring, i) ? 1 : 0; return k; }
// humaneval-x-024
function largestDivisor(n) { let d = n - 1; while (n % d) d--; return d; }
// humaneval-x-025
function factorize(n) { for (let d = 2; d <= n; d++) if (n % d === 0) return [d, ...factorize(n / d)]; return []; }
// humaneval-x-031
function isPrime(n) { for (let d = 2; d * d <= n; d++) if (n % d === 0) return false; return n > 1; }
// humaneval-x-045
function triangleArea(a, h) { return (a * h) / 2; }
// humaneval-x-048
function isPalindrome(text) { return text === [...text].reverse().join(""); }
// humaneval-x-054
function sameChars(s0, s1) { return [...s0].every((c) => s1.includes(c)) && [...s1].every((c) => s0.includes(c)); }
// humaneval-x-067
function fruitDistribution(s, n) { return n - s.match(/\d+/g).reduce((a, b) => a + +b, 0); }
// humaneval-x-069
function search(lst) { return Math.max(-1, ...lst.filter((v) => lst.filter((w) => w === v).length >= v)); }
// humaneval-x-072
function willItFly(q, w) { return q.every((v, i) => v === q[q.length - 1 - i]) && q.reduce((a, b) => a + b, 0) <= w; }
// humaneval-x-075
function isMultiplyPrime(a) { let k = 0; for (let d = 2; a > 1; ) if (a % d === 0) { a /= d; k++; } else d++; return k === 3; }
// humaneval-x-076
function isSimplePower(x, n) { let power = 1; while (n > 1 && power < x) power *= n; return power === x; }
// humaneval-x-115
function maxFill(grid, capacity) { return grid.reduce((t, row) => t + Math.ceil(row.reduce((a, b) => a + b, 0) / capacity), 0); }
// humaneval-x-122
function addElements(arr, k) { return arr.slice(0, k).filter((v) => v > -10 && v < 100).reduce((a, b) => a + b, 0); }
// humaneval-x-150
function xOrY(n, x, y) { for (let d = 2; d < n; d++) if (n % d === 0) return y; return n > 1 ? x : y; }
// humaneval-x-157
function rightAngleTriangle(...sides) { const [a, b, c] = sides.sort((p, q) => p - q); return a * a + b * b === c * c; }
// humaneval-x-159
function eat(number, need, remaining) { const more = Math.min(need, remaining); return [number + more, remaining - more]; }
// humaneval-x-160
function doAlgebra(operator, operand) { let text = "" + operand[0]; operator.forEach((o, i) => { const v = operand[i + 1]; text = o === "//" ? text.replace(/[^+-]*$/, (term) => `Math.floor((${term}) / ${v})`) : text + o + v; }); return eval(text); }
// humaneval-x-163
function generateIntegers(a, b) { return [2, 4, 6, 8].filter((v) => v >= Math.min(a, b) && v <= Math.max(a, b)); }
