const nothing = [];
console.log(nothing[1].length);
