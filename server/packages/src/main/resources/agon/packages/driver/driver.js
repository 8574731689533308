// Calls the contestant's code for each line of standard input, and writes the answer to each as a
// line to standard output. What the contestant prints goes to standard error.
const fs = require("fs");
const path = require("path");

const NAME = "${name}";
const IS_CLASS = ${isClass};
const CALLS = ${calls};
const CHANGED = ${changed};
const MOST_NODES = 1000000;

/** Whether the contestant's text speaks of bigint: if not, a long that a number can hold is one. */
const BIGINTS = ${bigints};
let bigints = BIGINTS;

const readSync = fs.readSync;
const writeSync = fs.writeSync;
const exit = process.exit.bind(process);
${if tree}
class TreeNode {
    constructor(val = 0, left = null, right = null) {
        this.val = val;
        this.left = left;
        this.right = right;
    }
}
${end}
${if list}
class ListNode {
    constructor(val = 0, next = null) {
        this.val = val;
        this.next = next;
    }
}
${end}
${if interval}
class Interval {
    constructor(start = 0, end = 0) {
        this.start = start;
        this.end = end;
    }
}
${end}
${if tree}
globalThis.TreeNode = TreeNode;
${end}
${if list}
globalThis.ListNode = ListNode;
${end}
${if interval}
globalThis.Interval = Interval;
${end}

function redirectPrints() {
  const away = (original) => (file, ...rest) => original(file === 1 ? 2 : file, ...rest);
  fs.writeSync = away(fs.writeSync);
  fs.writeFileSync = away(fs.writeFileSync);
  Object.defineProperty(process, "stdout", { value: process.stderr });
  globalThis.console = new console.Console(process.stderr, process.stderr);
}

/** Who reads standard input finds it empty. */
function hideInput() {
  const nothing = "/dev/null";
  const file = fs.openSync(nothing);
  const away = (original) => (from, ...rest) => original(from === 0 || from === "/dev/stdin" ? file : from, ...rest);
  for (const name of ["readSync", "readFileSync", "read", "readFile", "fstatSync"]) fs[name] = away(fs[name]);
  Object.defineProperty(process, "stdin", { get: () => fs.createReadStream(nothing) });
}

/** The lines of standard input. Reads no more than is there, so that it never waits in vain. */
function* lines() {
  let data = Buffer.allocUnsafe(1 << 16);
  let filled = 0;
  let look = 0;
  for (;;) {
    const found = data.subarray(look, filled).indexOf(10);
    if (found >= 0) {
      yield data.toString("utf8", 0, look + found);
      data.copy(data, 0, look + found + 1, filled);
      filled -= look + found + 1;
      look = 0;
      continue;
    }
    look = filled;
    if (filled === data.length) data = Buffer.concat([data], 2 * filled);
    const got = readSync(0, data, filled, data.length - filled, null);
    if (got === 0) break;
    filled += got;
  }
  yield data.toString("utf8", 0, filled);
}

/** Integers that a number cannot hold become texts, which are made a bigint where the type is long. */
function parse(text) {
  bigints = BIGINTS || /\d{16}/.test(text);
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return JSON.parse(text.replace(token, (part) => (/^-?\d{16,}$/.test(part) ? `"${part}"` : part)));
}

function readTree(values) {
  const nodes = values.map((value) => (value === null ? null : new TreeNode(value)));
  let child = 1;
  for (const node of nodes) {
    if (node === null) continue;
    node.left = nodes[child++] ?? null;
    node.right = nodes[child++] ?? null;
  }
  return nodes[0] ?? null;
}

function readList(values) {
  let head = null;
  for (let i = values.length - 1; i >= 0; i--) head = new ListNode(values[i], head);
  return head;
}

const READERS = {
  long: (value) => (bigints ? BigInt(value) : Number(value)),
  double: Number,
  tree: readTree,
  list: readList,
  interval: (value) => new Interval(value[0], value[1]),
};

/** What makes an argument of a value of JSON; undefined where the value is the argument. */
function reader(type) {
  if (type.endsWith("?")) {
    const inner = reader(type.slice(0, -1));
    return inner && ((value) => (value === null ? null : inner(value)));
  }
  if (type.endsWith("[]")) {
    const inner = reader(type.slice(0, -2));
    return inner && ((values) => values.map((value) => inner(value)));
  }
  return READERS[type];
}

function fail(message) {
  process.stderr.write(message + "\n");
  exit(1);
}

function kindOf(value) {
  if (value === undefined) return "undefined";
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}

function real(value) {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) {
    return (Object.is(value, -0) ? "-0" : String(value)) + ".0";
  }
  return String(value);
}

/** Whether a plain join writes them: all are there, and none is too large for that. */
function areWhole(values) {
  if (!Array.isArray(values)) return false;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isSafeInteger(values[i]) && typeof values[i] !== "bigint") return false;
  }
  return true;
}

/** Writes results of one call; what does not fit ends the program with a sentence. */
class Writer {
  constructor(duty, type) {
    this.duty = duty;
    this.type = type;
  }

  misfit(value, type, where) {
    const found = `${where || "its result"} is ${kindOf(value)}`;
    fail(`${this.duty} ${this.type}, but ${found}, not ${type}.`);
  }

  endless() {
    fail(`${this.duty} ${this.type}, but its result does not end after ${MOST_NODES} nodes.`);
  }

  text(value) {
    return this.textOf(value, this.type, "");
  }

  textOf(value, type, where) {
    if (type === "tree") return this.tree(value ?? null, where);
    if (type === "list") return this.list(value ?? null, where);
    if (value === undefined || value === null) return "null";
    if (type.endsWith("?")) return this.textOf(value, type.slice(0, -1), where);
    if (type.endsWith("[]")) return this.array(value, type, where);
    if (type === "string" && typeof value === "string") return JSON.stringify(value);
    if (type === "char" && typeof value === "string" && value.length === 1) return JSON.stringify(value);
    if (type === "bool" && typeof value === "boolean") return String(value);
    if (type === "double" && typeof value === "number") return real(value);
    if (type === "int" || type === "long") {
      if (typeof value === "bigint") return String(value);
      if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value + 0) : String(BigInt(value));
    }
    if (type === "interval" && typeof value === "object" && "start" in value && "end" in value) {
      return `[${this.whole(value.start)},${this.whole(value.end)}]`;
    }
    return this.misfit(value, type, where);
  }

  whole(value) {
    return Number.isInteger(value) ? String(value + 0) : this.misfit(value, "int", "a value in it");
  }

  array(values, type, where) {
    if (typeof values === "string" || typeof values[Symbol.iterator] !== "function") this.misfit(values, type, where);
    const inner = type.slice(0, -2);
    if ((inner === "int" || inner === "long") && areWhole(values)) return "[" + values.join(",") + "]";
    const parts = [];
    for (const value of values) parts.push(this.textOf(value, inner, `${where}[${parts.length}]`));
    return "[" + parts.join(",") + "]";
  }

  tree(root, where) {
    const nodes = [root];
    const parts = [];
    for (const node of nodes) {
      if (node === null || node === undefined) {
        parts.push("null");
        continue;
      }
      if (typeof node !== "object" || !("left" in node)) this.misfit(node, "tree", where);
      parts.push(this.whole(node.val));
      nodes.push(node.left, node.right);
      if (nodes.length > 2 * MOST_NODES + 1) this.endless();
    }
    while (parts.length > 0 && parts[parts.length - 1] === "null") parts.pop();
    return "[" + parts.join(",") + "]";
  }

  list(head, where) {
    const parts = [];
    for (let node = head; node !== null && node !== undefined; node = node.next) {
      if (typeof node !== "object" || !("next" in node)) this.misfit(node, "list", where);
      parts.push(this.whole(node.val));
      if (parts.length > MOST_NODES) this.endless();
    }
    return "[" + parts.join(",") + "]";
  }
}

/** How one function, method or constructor is called. */
class Call {
  constructor(name, [types, returns]) {
    this.readers = types.map(reader);
    const changed = IS_CLASS || CHANGED < 0 ? null : types[CHANGED];
    this.returns = returns;
    this.writer = changed ? new Writer(`${name} must leave`, changed) : new Writer(`${name} must return`, returns);
  }

  arguments(values) {
    return values.map((value, i) => (this.readers[i] ? this.readers[i](value) : value));
  }
}

/** The contestant's function or class. */
function load() {
  const file = path.join(__dirname, "solution.js");
  // All on the first line, so that the contestant's lines keep their numbers.
  const head = "(function (exports, require, module) { ";
  const own = `typeof ${NAME} === "function" ? ${NAME}`;
  const inClass = IS_CLASS
    ? ""
    : `typeof Solution === "function" ? (...values) => new Solution().${NAME}(...values) : `;
  // Node looks for the source map of what is evaluated under a name, and not for that of a script.
  const tail = `\nreturn ${own} : ${inClass}module.exports.${NAME}; })\n//# sourceURL=${file}`;
  const holder = { exports: {} };
  const found = (0, eval)(head + fs.readFileSync(file, "utf8") + tail)(holder.exports, require, holder);
  if (typeof found !== "function") fail(`There is no ${IS_CLASS ? "class" : "function"} ${NAME}.`);
  return found;
}

function functionAnswer(solve, call, values) {
  const given = call.arguments(values);
  const result = solve(...given);
  return call.writer.text(CHANGED < 0 ? result : given[CHANGED]);
}

function classAnswer(Made, calls, [names, values]) {
  const thing = new Made(...calls.get(NAME).arguments(values[0]));
  const results = ["null"];
  for (let i = 1; i < names.length; i++) {
    const call = calls.get(names[i]);
    if (typeof thing[names[i]] !== "function") fail(`The class ${NAME} has no method ${names[i]}.`);
    const result = thing[names[i]](...call.arguments(values[i]));
    results.push(call.returns === null ? "null" : call.writer.text(result));
  }
  return "[" + results.join(",") + "]";
}

function give(answer) {
  const data = Buffer.from(answer + "\n");
  for (let done = 0; done < data.length; ) {
    try {
      done += writeSync(1, data, done);
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}

redirectPrints();
hideInput();
const calls = new Map(Object.entries(CALLS).map(([name, types]) => [name, new Call(name, types)]));
const solution = load();
for (const line of lines()) {
  if (line.trim() === "") continue;
  const values = parse(line);
  give(IS_CLASS ? classAnswer(solution, calls, values) : functionAnswer(solution, calls.get(NAME), values));
}
exit(0);
