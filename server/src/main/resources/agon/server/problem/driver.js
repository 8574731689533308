// Calls the contestant's function: arguments from standard input, result to standard output.
// What the contestant prints goes to standard error.
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const FUNCTION = "${function}";
const PARAMETERS = ${parameters};
const RETURNS = "${returns}";

/** Whether the contestant's text speaks of bigint: if not, a long that a number can hold is one. */
const BIGINTS = ${bigints};
let bigints = BIGINTS;

const writeSync = fs.writeSync;
const exit = process.exit.bind(process);

function redirectPrints() {
  const away = (original) => (file, ...rest) => original(file === 1 ? 2 : file, ...rest);
  fs.writeSync = away(fs.writeSync);
  fs.writeFileSync = away(fs.writeFileSync);
  Object.defineProperty(process, "stdout", { value: process.stderr });
  globalThis.console = new console.Console(process.stderr, process.stderr);
}

/** Integers that a number cannot hold become texts, which are made a bigint where the type is long. */
function parse(text) {
  bigints = BIGINTS || /\d{16}/.test(text);
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return JSON.parse(text.replace(token, (part) => (/^-?\d{16,}$/.test(part) ? `"${part}"` : part)));
}

function argument(value, type) {
  if (type.startsWith("long") || type.startsWith("double")) {
    if (type.endsWith("[]")) {
      const inner = type.slice(0, -2);
      for (let i = 0; i < value.length; i++) value[i] = argument(value[i], inner);
      return value;
    }
    return type === "long" && bigints ? BigInt(value) : Number(value);
  }
  return value;
}

function misfit(value, type, where) {
  const kind = value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
  process.stderr.write(
    `${FUNCTION} must return ${RETURNS}, but ${where || "its result"} is ${kind}, not ${type}.\n`
  );
  exit(1);
}

function real(value) {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) {
    return (Object.is(value, -0) ? "-0" : String(value)) + ".0";
  }
  return String(value);
}

function textOf(value, type, where) {
  if (value === undefined || value === null) return "null";
  if (type.endsWith("[]")) {
    if (typeof value === "string" || typeof value[Symbol.iterator] !== "function") misfit(value, type, where);
    const inner = type.slice(0, -2);
    const parts = [];
    for (const element of value) parts.push(textOf(element, inner, `${where}[${parts.length}]`));
    return "[" + parts.join(",") + "]";
  }
  if (type === "string" && typeof value === "string") return JSON.stringify(value);
  if (type === "bool" && typeof value === "boolean") return String(value);
  if (type === "double" && typeof value === "number") return real(value);
  if (type === "int" || type === "long") {
    if (typeof value === "bigint") return String(value);
    if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value + 0) : String(BigInt(value));
  }
  return misfit(value, type, where);
}

function load() {
  const file = path.join(__dirname, "solution.js");
  // All on the first line, so that the contestant's lines keep their numbers.
  const head = "(function (exports, require, module) { ";
  const own = `typeof ${FUNCTION} === "function" ? ${FUNCTION}`;
  const inClass = `typeof Solution === "function" ? (...values) => new Solution().${FUNCTION}(...values)`;
  const tail = `\nreturn ${own} : ${inClass} : module.exports.${FUNCTION}; })`;
  const holder = { exports: {} };
  const script = new vm.Script(head + fs.readFileSync(file, "utf8") + tail, {
    filename: "solution.js",
    columnOffset: -head.length,
  });
  const found = script.runInThisContext()(holder.exports, require, holder);
  if (typeof found !== "function") {
    process.stderr.write(`There is no function ${FUNCTION}.\n`);
    exit(1);
  }
  return found;
}

const values = parse(fs.readFileSync(0, "utf8"));
redirectPrints();
const solve = load();
const result = solve(...values.map((value, i) => argument(value, PARAMETERS[i])));
const answer = Buffer.from(textOf(result, RETURNS, "") + "\n");
for (let done = 0; done < answer.length; ) {
  try {
    done += writeSync(1, answer, done);
  } catch (error) {
    if (error.code !== "EAGAIN") throw error;
  }
}
exit(0);
