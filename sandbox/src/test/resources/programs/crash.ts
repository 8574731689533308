interface Pair {
  left: number;
}

const nothing: Pair[] = [];
console.log(nothing[1].left);
