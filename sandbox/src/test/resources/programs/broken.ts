const count: number = "no number";
console.log(count);
