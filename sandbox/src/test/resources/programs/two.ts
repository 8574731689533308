import { other } from "./other";

console.log(other(20));
